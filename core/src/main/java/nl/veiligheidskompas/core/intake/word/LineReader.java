package nl.veiligheidskompas.core.intake.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.LineText;
import nl.veiligheidskompas.core.intake.Losses;
import nl.veiligheidskompas.core.office.OfficeFile;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads the runs of paragraphs: their letters, bold and italics, links and notes. Deleted and
 * hidden text stays behind, inserted text comes along. Fields give the result that was stored; they
 * may run over several paragraphs, so one reader reads a whole document.
 */
final class LineReader {

  private static final Pattern ADDRESS =
      Pattern.compile("HYPERLINK\\s+\"((?:https?|mailto):[^\"]+)\"");
  private static final String SOFT_HYPHEN = "\u00ad";
  private static final String FIXED_HYPHEN = "\u2011";

  private final Parts parts;
  private final OfficeFile file;
  private final Losses losses;
  private final Deque<Field> fields = new ArrayDeque<>();
  private LineText text = new LineText();
  private List<Element> boxes = new ArrayList<>();
  private boolean allBold;
  private boolean onlyStandIns;

  LineReader(Parts parts, OfficeFile file, Losses losses) {
    this.parts = parts;
    this.file = file;
    this.losses = losses;
  }

  /** A field that was begun: what it says, and whether its result has begun. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean inResult;

    @Nullable String address() {
      Matcher address = ADDRESS.matcher(instruction);
      return address.find() ? address.group(1) : null;
    }
  }

  /** How characters look, and where they point. */
  private record Look(boolean bold, boolean italic, @Nullable String link) {
    List<Mark> marks() {
      List<Mark> marks = new ArrayList<>();
      if (bold) {
        marks.add(Mark.BOLD);
      }
      if (italic) {
        marks.add(Mark.ITALIC);
      }
      return List.copyOf(marks);
    }
  }

  /**
   * A paragraph as text.
   *
   * @param lines apart where the author broke the line; blank ones left out
   * @param strong whether every letter is bold
   * @param standIn whether the words stand for something that is not filled in
   * @param boxes the contents of boxes that hang on it
   */
  record Line(List<RichText> lines, boolean strong, boolean standIn, List<Element> boxes) {}

  /** Reads a paragraph. */
  Line read(Element paragraph) throws RefusedException {
    text = new LineText();
    boxes = new ArrayList<>();
    allBold = true;
    onlyStandIns = true;
    content(paragraph, null);
    List<RichText> lines = text.lines();
    return new Line(lines, allBold && !lines.isEmpty(), onlyStandIns && !lines.isEmpty(), boxes);
  }

  private void content(Element parent, @Nullable String link) throws RefusedException {
    for (Element element : Markup.children(parent)) {
      piece(element, link);
    }
  }

  private void piece(Element element, @Nullable String link) throws RefusedException {
    switch (String.valueOf(element.getLocalName())) {
      case "r" -> run(element, link);
      case "hyperlink" -> content(element, target(element, link));
      case "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo" ->
          content(element, link);
      case "sdt" -> {
        Element inner = Markup.find(element, "sdtContent");
        if (inner != null) {
          content(inner, link);
        }
      }
      case "fldSimple" -> {
        file.checkField(Markup.attribute(element, "instr"));
        content(element, link);
      }
      case "del", "moveFrom" -> losses.add(LeftOut.DELETED_TEXT);
      case "oMath", "oMathPara" -> losses.add(LeftOut.EQUATION);
      default -> {
        // bookmarks, marks of the spelling and other things that are no text
      }
    }
  }

  private @Nullable String target(Element hyperlink, @Nullable String otherwise) {
    String id =
        hyperlink.getAttributeNS(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    return parts.links().getOrDefault(id, otherwise);
  }

  private void run(Element run, @Nullable String link) throws RefusedException {
    Element properties = Markup.find(run, "rPr");
    Boolean hidden = Markup.flag(properties, "vanish");
    String style = Markup.value(properties, "rStyle");
    Look look = new Look(is(properties, style, "b"), is(properties, style, "i"), fieldLink(link));
    for (Element element : Markup.children(run)) {
      if (hidden != null && hidden && !element.getLocalName().equals("fldChar")) {
        if (element.getLocalName().equals("t")) {
          losses.add(LeftOut.DELETED_TEXT);
        }
      } else {
        inRun(element, look, style);
      }
    }
  }

  private boolean is(@Nullable Element properties, String style, String name) {
    Boolean own = Markup.flag(properties, name);
    return own == null ? parts.styles().has(style, name) : own;
  }

  private @Nullable String fieldLink(@Nullable String link) {
    for (Field field : fields) {
      String address = field.inResult ? field.address() : null;
      if (address != null) {
        return address;
      }
    }
    return link;
  }

  private void inRun(Element element, Look look, String style) throws RefusedException {
    switch (String.valueOf(element.getLocalName())) {
      case "t" -> letters(element.getTextContent(), look, style);
      case "tab", "ptab" -> letters(" ", look, style);
      case "noBreakHyphen" -> letters(FIXED_HYPHEN, look, style);
      case "softHyphen" -> letters(SOFT_HYPHEN, look, style);
      case "cr" -> text.lineBreak();
      case "br" -> {
        if (!Markup.attribute(element, "type").equals("column")) {
          text.lineBreak();
        }
      }
      case "fldChar" -> field(Markup.attribute(element, "fldCharType"));
      case "instrText" -> instruction(element.getTextContent());
      case "footnoteReference" -> note(Parts.FOOTNOTES, element);
      case "endnoteReference" -> note(Parts.ENDNOTES, element);
      case "commentReference" -> losses.add(LeftOut.COMMENT);
      case "sym" -> losses.add(LeftOut.SYMBOL);
      case "drawing", "pict", "object" -> drawing(element);
      case "AlternateContent" -> alternative(element, look, style);
      default -> {
        // positions, references and marks that are no text
      }
    }
  }

  private void letters(String letters, Look look, String style) {
    if (!fields.isEmpty() && !fields.stream().allMatch(field -> field.inResult)) {
      return;
    }
    if (!letters.isBlank()) {
      allBold &= look.bold();
      onlyStandIns &= parts.styles().standsForNothing(style);
    }
    text.add(letters.replace('\n', ' ').replace('\r', ' '), look.marks(), look.link());
  }

  private void field(String type) throws RefusedException {
    switch (type) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.getFirst().inResult = true;
          file.checkField(fields.getFirst().instruction.toString());
        }
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          file.checkField(fields.pop().instruction.toString());
        }
      }
      default -> {
        // no such kind of mark
      }
    }
  }

  private void instruction(String words) throws RefusedException {
    file.checkField(words);
    if (!fields.isEmpty()) {
      fields.getFirst().instruction.append(words);
    }
  }

  private void note(String part, Element reference) throws RefusedException {
    Map<String, Element> notes = parts.notes().getOrDefault(part, Map.of());
    Element note = notes.get(Markup.attribute(reference, "id"));
    if (note != null) {
      String words = plain(note);
      if (!words.isEmpty()) {
        text.note(words);
      }
    }
  }

  /** The words of a note; notes within notes do not exist. */
  private String plain(Element note) throws RefusedException {
    LineReader inside =
        new LineReader(
            new Parts(parts.body(), parts.styles(), parts.numbering(), parts.links(), Map.of()),
            file,
            losses);
    List<String> words = new ArrayList<>();
    for (Element paragraph : Markup.children(note, "p")) {
      for (RichText line : inside.read(paragraph).lines()) {
        words.add(line.plain().strip());
      }
    }
    return String.join(" ", words);
  }

  /** A picture stays behind; the text in a box comes along below the paragraph. */
  private void drawing(Element drawing) {
    List<Element> found = new ArrayList<>();
    collectBoxes(drawing, found);
    if (found.isEmpty()) {
      losses.add(LeftOut.PICTURE);
    }
    boxes.addAll(found);
  }

  private static void collectBoxes(Element within, List<Element> found) {
    for (Element element : Markup.children(within)) {
      if (Markup.is(element, "txbxContent")) {
        found.add(element);
      } else {
        collectBoxes(element, found);
      }
    }
  }

  /** The same thing twice, for newer and for older programs: the first counts. */
  private void alternative(Element alternatives, Look look, String style) throws RefusedException {
    List<Element> choices = Markup.children(alternatives);
    if (!choices.isEmpty()) {
      for (Element element : Markup.children(choices.getFirst())) {
        inRun(element, look, style);
      }
    }
  }
}
