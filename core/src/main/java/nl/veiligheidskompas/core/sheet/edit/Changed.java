package nl.veiligheidskompas.core.sheet.edit;

/**
 * The part in which two texts differ.
 *
 * @param start where both begin to differ
 * @param endBefore where the part ends in the first text
 * @param endNow where the part ends in the second text
 */
public record Changed(int start, int endBefore, int endNow) {

  /** The smallest such part; as much as possible is taken to be the same at the start. */
  public static Changed between(String before, String now) {
    int shortest = Math.min(before.length(), now.length());
    int start = 0;
    while (start < shortest && before.charAt(start) == now.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shortest - start
        && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    return new Changed(start, before.length() - same, now.length() - same);
  }
}
