package nl.veiligheidskompas.core.intake.clip;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.intake.clip.RtfGroup.Destination;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Follows the groups and control words of RTF and puts the text down on a page. Control words as in
 * the Rich Text Format Specification 1.9.1; those not named here say how things look.
 */
final class RtfReading {

  /** Words that stand for one sign. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("~", "\u00a0"),
          Map.entry("_", "\u2011"));

  /** Groups with what is no text of the document. */
  private static final Set<String> ASIDE =
      Set.of(
          "colortbl",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "filetbl",
          "xe",
          "tc",
          "nonshppict",
          "nonesttables",
          "result",
          "upr",
          "private");

  private static final Pattern HYPERLINK =
      Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\"\\\\]\\S*)).*", Pattern.DOTALL);

  private final RtfTokens tokens;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfPage page = new RtfPage();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean whole;
  private int runs;
  private int toSkip;
  private int standardFont;

  /** The first half of a sign that takes two Unicode numbers, or 0. */
  private char half;

  /** Whether what comes next may be left out by who does not know it. */
  private boolean optional;

  RtfReading(String source, Watch watch) {
    tokens = new RtfTokens(source);
    groups.push(new RtfGroup());
    boolean more = true;
    while (more && runs < Limits.RUNS && groups.size() < Limits.GROUPS) {
      more = take(tokens.next());
      watch.at(tokens.at());
    }
    whole = !more;
    endText();
    while (groups.size() > 1) {
      close();
    }
    page.endParagraph(group(), styles.heading(group()));
  }

  /** Whether all of it was read. */
  boolean isWhole() {
    return whole;
  }

  Document page() {
    return page.document();
  }

  private RtfGroup group() {
    return groups.getFirst();
  }

  private boolean take(RtfTokens.Kind kind) {
    if (kind != RtfTokens.Kind.BYTE) {
      endText();
    }
    switch (kind) {
      case OPEN -> open();
      case CLOSE -> close();
      case WORD -> word();
      case BYTE -> oneByte();
      case TEXT -> text(unskipped(tokens.text()));
      case END -> {
        return false;
      }
    }
    return true;
  }

  private void open() {
    toSkip = 0;
    optional = false;
    groups.push(group().inner());
  }

  private void close() {
    toSkip = 0;
    optional = false;
    RtfGroup closed = group();
    if (closed.note) {
      page.endNote(closed);
    }
    if (groups.size() > 1) {
      groups.pop();
    }
  }

  private void oneByte() {
    if (toSkip > 0) {
      toSkip--;
    } else {
      bytes.write(tokens.parameter());
    }
  }

  /** Bytes make signs together, so they wait until something else comes. */
  private void endText() {
    if (bytes.size() == 0) {
      return;
    }
    String words = bytes.toString(fonts.of(group().font));
    bytes.reset();
    text(words);
  }

  private String unskipped(String words) {
    int skipped = Math.min(toSkip, words.length());
    toSkip -= skipped;
    return words.substring(skipped);
  }

  private void text(String words) {
    RtfGroup group = group();
    optional = false;
    if (words.isEmpty()) {
      return;
    }
    switch (group.destination) {
      case TEXT -> {
        page.words(fonts.isSymbols(group.font) ? symbols(words) : words, group);
        runs++;
      }
      case SIGN -> page.sign(words);
      case STYLES -> styles.name(words);
      case FIELD -> {
        if (group.field != null && group.field.code.length() < Limits.FIELD) {
          group.field.code.append(words);
        }
      }
      case FONTS, NOWHERE -> {
        // names of fonts, and what is not for reading
      }
    }
  }

  /** Signs that mean nothing without their font, as Word numbers them in Unicode. */
  private static String symbols(String words) {
    StringBuilder symbols = new StringBuilder();
    words
        .chars()
        .map(c -> c > ' ' && c < 256 ? 0xf000 | c : c)
        .forEach(c -> symbols.append((char) c));
    return symbols.toString();
  }

  private void word() {
    String word = tokens.word();
    boolean standsIn = toSkip > 0 && SIGNS.containsKey(word);
    toSkip = standsIn ? toSkip - 1 : 0;
    if (standsIn) {
      return;
    }
    boolean mayBeSkipped = optional;
    optional = word.equals("*");
    String sign = SIGNS.get(word);
    if (sign != null) {
      text(sign);
    } else if (!optional && !begins(word) && !shapes(word) && !ends(word) && mayBeSkipped) {
      group().destination = Destination.NOWHERE;
    }
  }

  /** Words that say where the text of their group goes. */
  private boolean begins(String word) {
    RtfGroup group = group();
    boolean reading = group.destination != Destination.NOWHERE;
    if (ASIDE.contains(word)) {
      group.destination = Destination.NOWHERE;
      return true;
    }
    switch (word) {
      case "fonttbl" -> group.destination = Destination.FONTS;
      case "stylesheet" -> group.destination = Destination.STYLES;
      case "listtext", "pntext" -> to(Destination.SIGN);
      case "field" -> group.field = new RtfGroup.Field();
      case "fldinst" -> to(Destination.FIELD);
      case "fldrslt" -> group.link = group.field == null ? null : link(group.field);
      case "ud" -> group.destination = beyondBothWritings();
      case "footnote" -> beginNote(reading);
      case "annotation" -> aside(reading, "a", "MsoCommentReference");
      case "pict", "shp", "do" -> aside(reading, "img", "");
      case "object" -> aside(reading, "object", "");
      case "shppict" -> {
        // the picture in it tells
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void to(Destination destination) {
    if (group().destination != Destination.NOWHERE) {
      group().destination = destination;
    }
  }

  /** Where the text goes outside the group that has the same words in two writings. */
  private Destination beyondBothWritings() {
    return groups.stream().skip(2).findFirst().orElse(group()).destination;
  }

  private void beginNote(boolean reading) {
    if (reading && group().destination == Destination.TEXT) {
      page.beginNote();
      group().note = true;
      group().link = null;
      group().plain();
      group().plainParagraph();
    }
  }

  /** Leaves out what a plan has no place for, with a sign of it on the page. */
  private void aside(boolean reading, String element, String look) {
    if (reading && group().destination == Destination.TEXT) {
      page.thing(element, look);
    }
    group().destination = Destination.NOWHERE;
  }

  private static @Nullable String link(RtfGroup.Field field) {
    Matcher matcher = HYPERLINK.matcher(field.code);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  /** Words that say how the text after them looks. */
  private boolean shapes(String word) {
    RtfGroup group = group();
    switch (word) {
      case "b" -> group.bold = tokens.on();
      case "i" -> group.italic = tokens.on();
      case "v" -> group.hidden = tokens.on();
      case "deleted" -> group.deleted = tokens.on();
      case "plain" -> {
        group.plain();
        group.font = standardFont;
      }
      case "deff" -> {
        standardFont = tokens.parameter();
        group.font = standardFont;
      }
      case "pard" -> group.plainParagraph();
      case "s" -> {
        group.style = tokens.parameter();
        styles.number(tokens.parameter());
      }
      case "outlinelevel" -> outline(group);
      case "ls" -> group.list = tokens.parameter();
      case "ilvl" -> group.level = tokens.parameter();
      case "intbl" -> group.inTable = tokens.on();
      case "uc" -> group.standIns = Math.clamp(tokens.parameterOr(1), 0, 8);
      case "f" -> group.font = tokens.parameter();
      case "fcharset" -> fonts.font(group.font, tokens.parameter());
      case "ansicpg" -> fonts.document(tokens.parameter());
      case "mac" -> fonts.macintosh();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void sign(char sign) {
    if (Character.isHighSurrogate(sign)) {
      half = sign;
    } else if (half != 0 && Character.isLowSurrogate(sign)) {
      text(new String(new char[] {half, sign}));
      half = 0;
    } else {
      text(String.valueOf(sign));
    }
  }

  private void outline(RtfGroup group) {
    if (group.destination == Destination.STYLES) {
      styles.outline(tokens.parameter());
    } else {
      group.outline = tokens.parameter();
    }
  }

  /** Words that end something, or stand for a sign of their own number. */
  private boolean ends(String word) {
    RtfGroup group = group();
    if (word.equals("u")) {
      sign((char) tokens.parameter());
      toSkip = group.standIns;
      return true;
    }
    if (group.destination != Destination.TEXT) {
      return false;
    }
    switch (word) {
      case "par", "sect", "page", "column", "nestcell", "nestrow", "\n", "\r" ->
          page.endParagraph(group, styles.heading(group));
      case "line", "softline" -> page.thing("br", "");
      case "trowd" -> page.heads(false);
      case "trhdr" -> page.heads(true);
      case "cell" -> page.endCell(group, styles.heading(group));
      case "row" -> page.endRow();
      default -> {
        return false;
      }
    }
    return true;
  }
}
