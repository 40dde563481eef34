package nl.veiligheidskompas.core.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.Losses;
import nl.veiligheidskompas.core.intake.Piece;
import nl.veiligheidskompas.core.intake.word.Numbering.Position;
import nl.veiligheidskompas.core.office.OfficeFile;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads paragraphs and tables in their order as pieces of text. */
final class BodyReader {

  /** A bullet that was typed, as people do who do not know lists. */
  private static final Pattern TYPED_BULLET = Pattern.compile("^\\s*[•●▪■◦‣∙·\uf0b7\uf0a7]\\s+");

  private static final Pattern CONTENTS = Pattern.compile("toc \\d|toc heading|table of figures");
  private static final String TYPED = "typed";

  /** How much deeper, in twips, text stands per level in the documents of this program. */
  private static final int STEP = 397;

  private final Parts parts;
  private final Supplier<UUID> ids;
  private final Losses losses;
  private final LineReader lines;
  private final TableReader tables;
  private final ListGathering list;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean afterCaption;

  BodyReader(Parts parts, OfficeFile file, Losses losses, Supplier<UUID> ids) {
    this(parts, losses, ids, new LineReader(parts, file, losses));
  }

  private BodyReader(Parts parts, Losses losses, Supplier<UUID> ids, LineReader lines) {
    this.parts = parts;
    this.ids = ids;
    this.losses = losses;
    this.lines = lines;
    list = new ListGathering(ids);
    tables = new TableReader(ids, this::inside);
  }

  /** The pieces below an element, in reading order. */
  List<Piece> read(Element container) throws RefusedException {
    readAll(container);
    endList();
    return List.copyOf(pieces);
  }

  /** What stands in a cell or a box, by itself. */
  private List<Piece> inside(Element container) throws RefusedException {
    return new BodyReader(parts, losses, ids, lines).read(container);
  }

  private void readAll(Element container) throws RefusedException {
    for (Element element : Markup.children(container)) {
      switch (String.valueOf(element.getLocalName())) {
        case "p" -> paragraph(element);
        case "tbl" -> table(element);
        case "sdt" -> {
          Element inner = Markup.find(element, "sdtContent");
          if (inner != null) {
            readAll(inner);
          }
        }
        case "customXml", "ins", "moveTo" -> readAll(element);
        default -> {
          // marks and the layout of pages
        }
      }
    }
  }

  private void paragraph(Element paragraph) throws RefusedException {
    Element properties = Markup.find(paragraph, "pPr");
    String style = Markup.value(properties, "pStyle");
    LineReader.Line line = lines.read(paragraph);
    boolean caption = parts.styles().name(style).equals("caption");
    if (line.lines().isEmpty()) {
      boxes(line);
      return;
    }
    if (CONTENTS.matcher(parts.styles().name(style)).matches()) {
      losses.add(LeftOut.CONTENTS);
    } else if (parts.styles().isAroundText(style) || line.standIn()) {
      losses.add(LeftOut.PROGRAM_TEXT);
      endList();
      afterCaption = caption;
    } else {
      text(properties, style, line);
      afterCaption = false;
    }
    boxes(line);
  }

  private void boxes(LineReader.Line line) throws RefusedException {
    for (Element box : line.boxes()) {
      endList();
      pieces.addAll(inside(box));
    }
  }

  private void text(@Nullable Element properties, String style, LineReader.Line line) {
    int level = headingLevel(properties, style);
    if (level >= 0) {
      endList();
      line.lines().forEach(one -> pieces.add(heading(level, one)));
      return;
    }
    Position position = position(properties, style, line);
    if (position != null) {
      list.add(position, withoutBullet(position, line.lines()));
    } else if (!list.isEmpty() && isContinued(style)) {
      list.continueAt(continuedLevel(properties, style), line.lines());
    } else {
      endList();
      boolean strong = line.strong() && line.lines().size() == 1;
      line.lines()
          .forEach(
              one -> pieces.add(new Piece.Content(new Block.Paragraph(ids.get(), one), strong)));
    }
  }

  private int headingLevel(@Nullable Element properties, String style) {
    Integer own = Styles.level(properties);
    return own == null ? parts.styles().headingLevel(style) : own;
  }

  /** A heading is bold by itself. */
  private Piece.Heading heading(int level, RichText text) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(
          inline instanceof Inline.Run run ? new Inline.Run(run.text(), List.of(), null) : inline);
    }
    return new Piece.Heading(level, new Block.Subheading(ids.get(), new RichText(inlines)));
  }

  private @Nullable Position position(
      @Nullable Element properties, String style, LineReader.Line line) {
    Element own = Markup.find(properties, "numPr");
    Position position = parts.numbering().of(own, style, parts.styles());
    if (position == null && TYPED_BULLET.matcher(line.lines().getFirst().plain()).find()) {
      return new Position(TYPED, 0, false);
    }
    return position;
  }

  private static List<RichText> withoutBullet(Position position, List<RichText> lines) {
    RichText first = lines.getFirst();
    if (!position.list().equals(TYPED) || !(first.inlines().getFirst() instanceof Inline.Run run)) {
      return lines;
    }
    List<Inline> inlines = new ArrayList<>(first.inlines());
    String text = TYPED_BULLET.matcher(run.text()).replaceFirst("");
    inlines.removeFirst();
    if (!text.isEmpty()) {
      inlines.addFirst(new Inline.Run(text, run.marks(), run.link()));
    }
    List<RichText> without = new ArrayList<>(lines);
    without.set(0, new RichText(inlines));
    return without;
  }

  /** Whether a paragraph without a bullet belongs to the item above it. */
  private boolean isContinued(String style) {
    String name = parts.styles().name(style);
    return name.startsWith("list continue")
        || name.equals("list paragraph")
        || name.equals("vk lijstvervolg");
  }

  private int continuedLevel(@Nullable Element properties, String style) {
    String name = parts.styles().name(style);
    if (name.equals("vk lijstvervolg")) {
      Element indent = Markup.find(properties, "ind");
      return Math.max(0, Markup.number(Markup.attribute(indent, "left"), STEP) / STEP - 1);
    }
    if (name.startsWith("list continue")) {
      String number = name.substring("list continue".length()).strip();
      return Math.max(0, Markup.number(number, 1) - 1);
    }
    return list.level();
  }

  private void table(Element table) throws RefusedException {
    String style = Markup.value(table, "tblPr", "tblStyle");
    endList();
    if (parts.styles().isTableAroundText(style) || (afterCaption && parts.styles().isOurs())) {
      losses.add(LeftOut.PROGRAM_TEXT);
    } else {
      pieces.addAll(tables.read(table));
    }
    afterCaption = false;
  }

  private void endList() {
    list.end().forEach(block -> pieces.add(new Piece.Content(block, false)));
  }
}
