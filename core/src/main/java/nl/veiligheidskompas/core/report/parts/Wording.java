package nl.veiligheidskompas.core.report.parts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.TextRole;

/**
 * The words of one kind of document: keys without their prefix, counts in words, lists in a
 * sentence. What several documents say stands under {@code report.parts.}; a document that says it
 * in its own way has the key under its own prefix.
 */
public final class Wording {

  private static final String SHARED = "report.parts.";

  /** Counts up to here are written in letters. */
  private static final int LETTERS_UP_TO = 12;

  private final Texts texts;
  private final String prefix;

  /**
   * Words in the language of the texts.
   *
   * @param document the document as its keys name it, such as {@code raadsplan}
   */
  public Wording(Texts texts, String document) {
    this.texts = texts;
    prefix = "report." + document + ".";
  }

  /** The document's own sentence under that key, or else the one that documents share. */
  public String say(String key, Object... arguments) {
    return texts.say((texts.knows(prefix + key) ? prefix : SHARED) + key, arguments);
  }

  /** These words and those of the whole program, for findings and verdicts. */
  public Texts texts() {
    return texts;
  }

  public Line line(String key, Object... arguments) {
    return Line.of(say(key, arguments));
  }

  /** Says that something is empty, and which kind of empty it is. */
  public Line empty(String kind) {
    return Line.of(say("empty." + kind), TextRole.EMPTY);
  }

  /** The text, or, when there is none, which kind of empty it is. */
  public Line orEmpty(String text, String kind) {
    return text.isBlank() ? empty(kind) : Line.of(text);
  }

  /** The head row of a table: the words under {@code <table>.head.<column>}. */
  public List<Line> head(String table, String... columns) {
    return List.of(columns).stream().map(column -> line(table + ".head." + column)).toList();
  }

  /** {@code acht thema's}: the sentence under {@code <key>.one} or {@code <key>.many}. */
  public String count(String key, int count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number(count);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return say(key + (count == 1 ? ".one" : ".many"), arguments);
  }

  /** A count in letters when it is small. */
  public String number(int count) {
    return count >= 0 && count <= LETTERS_UP_TO ? say("number." + count) : figure(count);
  }

  public String figure(int value) {
    return texts.figure(BigDecimal.valueOf(value));
  }

  public String figure(BigDecimal value) {
    return texts.figure(value);
  }

  public String percent(BigDecimal value) {
    return texts.figure(value) + "\u00a0%";
  }

  public String money(Money amount) {
    return texts.money(amount);
  }

  public String word(Enum<?> constant) {
    return texts.word(constant);
  }

  /** {@code 2017–2020}, or one year when the first is also the last. */
  public String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  /** {@code 5 juli 2016}, {@code december 2016} or {@code 2016}: as precise as the date is. */
  public String date(PartialDate date) {
    Integer month = date.month();
    if (month == null) {
      return String.valueOf(date.year());
    }
    String named = say("month." + month) + " " + date.year();
    return date.day() == null ? named : date.day() + " " + named;
  }

  /** Words of the plan within a sentence. */
  public String quoted(String text) {
    return "‘" + text + "’";
  }

  /** {@code a, b en c}. */
  public String all(List<String> names) {
    return joined(names, "and");
  }

  /** {@code a, b of c}. */
  public String either(List<String> names) {
    return joined(names, "or");
  }

  /** A count in a table; a dash for none, which the head or note of the table explains. */
  public Cell countCell(int count) {
    return Cell.of(count == 0 ? "–" : figure(count));
  }

  /** The language of these words, with the region that a document needs. */
  public Locale region() {
    return "nl".equals(texts.language().getLanguage()) ? Texts.DUTCH : Locale.UK;
  }

  /** The text with a capital at its beginning, as names have at the start of a cell. */
  public static String capitalised(String text) {
    boolean word = text.length() > 1 && Character.isLowerCase(text.codePointAt(1));
    return word ? text.substring(0, 1).toUpperCase(Texts.DUTCH) + text.substring(1) : text;
  }

  private String joined(List<String> names, String conjunction) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return say("list." + conjunction, String.join(", ", names.subList(0, last)), names.get(last));
  }
}
