package nl.veiligheidskompas.core.report.word;

import java.nio.charset.StandardCharsets;

/** The lists of one document: those of the template, and one more for every numbered list. */
final class Numbering {

  private static final String END = "</w:numbering>";

  private final String head;
  private final Lists lists;
  private final Markup added = Markup.fragment();
  private int next;

  /**
   * The numbers (w:num) under which a template knows our lists.
   *
   * @param numbersDefinition the abstract list behind every numbered list
   * @param free the first number that is not taken
   */
  record Lists(
      int headings, int bullets, int appendices, int points, int numbersDefinition, int free) {}

  /** Numbers on top of a numbering part. */
  Numbering(String part, Lists lists) {
    this.head = part.substring(0, part.lastIndexOf(END));
    this.lists = lists;
    this.next = lists.free();
  }

  Lists lists() {
    return lists;
  }

  /** A new list that begins at 1 on that level, and its number. */
  int startNumbers(int level) {
    int number = next++;
    added.open("w:num", "w:numId", Integer.toString(number));
    added.empty("w:abstractNumId", "w:val", Integer.toString(lists.numbersDefinition()));
    added.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
    added.empty("w:startOverride", "w:val", "1").close().close();
    return number;
  }

  byte[] part() {
    return (head + added + END).getBytes(StandardCharsets.UTF_8);
  }
}
