package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.Losses;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the elements below one element in their order: of a page, or of a cell of a table. */
final class FragmentReader {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "o:p",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "st1:place",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr");

  private final ClipNotes notes;
  private final Losses losses;
  private final Supplier<UUID> ids;
  private final Watch watch;
  private final Sieve sieve;
  private final boolean inCell;
  private final List<Part> parts = new ArrayList<>();
  private LineInMaking line;
  private Role role = Role.PARAGRAPH;
  private int depth;
  private @Nullable Role word;

  FragmentReader(ClipNotes notes, Losses losses, Supplier<UUID> ids, Watch watch) {
    this(notes, losses, ids, watch, false);
  }

  private FragmentReader(
      ClipNotes notes, Losses losses, Supplier<UUID> ids, Watch watch, boolean inCell) {
    this.notes = notes;
    this.losses = losses;
    this.ids = ids;
    this.watch = watch;
    this.inCell = inCell;
    sieve = new Sieve(losses);
    line = new LineInMaking(losses);
  }

  /** What the next line is. */
  private record Role(Form form, int level, @Nullable UUID list) {

    static final Role PARAGRAPH = new Role(Form.PARAGRAPH, 0, null);

    /** What follows in the same element: below an item, a paragraph that belongs to it. */
    Role next() {
      return form.item() ? new Role(Form.PARAGRAPH, level + 1, null) : this;
    }
  }

  /** The parts below an element, in reading order. */
  List<Part> read(Element container) {
    children(container, TextLook.PLAIN);
    endLine();
    return parts;
  }

  /** The lines of a cell; a table in it becomes lines too. */
  List<Line> readCell(Element cell) {
    FragmentReader reader = new FragmentReader(notes, losses, ids, watch, true);
    return reader.read(cell).stream().map(Line.class::cast).toList();
  }

  private void children(Element element, TextLook look) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.add(text.getWholeText(), look, this::endLine);
      } else if (child instanceof Element inner && !sieve.keepsBack(inner)) {
        element(inner, look);
      }
    }
  }

  private void element(Element element, TextLook look) {
    watch.goOn();
    String name = element.normalName();
    String note = name.equals("a") ? notes.at(element) : null;
    if (note != null) {
      line.note(note);
    } else if (name.equals("br")) {
      endLine();
    } else if (name.equals("ul") || name.equals("ol")) {
      list(element, name.equals("ol") ? Form.NUMBER : Form.BULLET, look);
    } else if (name.equals("table") && !inCell) {
      endLine();
      addAll(new ClipTable(this, ids, losses).read(element));
    } else if (HEADING.matcher(name).matches() || element.hasClass("MsoTitle")) {
      // a heading is bold by itself
      block(element, TextLook.PLAIN, inCell ? role : new Role(Form.SUBHEADING, 0, null));
    } else if (INLINE.contains(name)) {
      children(element, look.in(element));
    } else {
      // what stood before ends first: below the line of an item comes what belongs to it
      endLine();
      Role listed = ofWord(element);
      block(element, look.in(element), listed == null ? role : listed);
    }
  }

  private void block(Element element, TextLook look, Role inside) {
    endLine();
    boolean same = inside.equals(role);
    Role outside = role;
    role = inside;
    children(element, look);
    endLine();
    role = same ? role : outside;
  }

  private void list(Element list, Form form, TextLook look) {
    endLine();
    UUID id = ids.get();
    depth++;
    for (Node child : list.childNodes()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        block(item, look.in(item), new Role(form, depth - 1, id));
      } else if (child instanceof Element other && !sieve.keepsBack(other)) {
        element(other, look);
      }
    }
    depth--;
    endLine();
  }

  /** The item that a paragraph of Word is, which writes lists without elements for them. */
  private @Nullable Role ofWord(Element paragraph) {
    int level = WordItem.level(paragraph);
    Element marker = level < 0 ? null : paragraph.selectFirst(WordItem.SIGN);
    if (marker == null) {
      word = null;
      return null;
    }
    Form form = WordItem.isNumber(marker.text()) ? Form.NUMBER : Form.BULLET;
    Role last = word;
    UUID list = null;
    if (last != null && last.level() == level && last.form() == form) {
      list = last.list();
    }
    Role now = new Role(form, level, list == null ? ids.get() : list);
    word = now;
    return now;
  }

  private void endLine() {
    RichText text = line.end();
    if (!text.isBlank()) {
      for (RichText piece : LongLines.cut(text)) {
        UUID list = role.list();
        add(new Line(role.form(), role.level(), piece, list == null ? ids.get() : list));
        role = role.next();
      }
    }
  }

  private void addAll(List<Part> read) {
    read.forEach(this::add);
  }

  private void add(Part part) {
    if (parts.size() < Limits.PARTS) {
      parts.add(part);
    } else {
      losses.add(LeftOut.REST);
    }
  }
}
