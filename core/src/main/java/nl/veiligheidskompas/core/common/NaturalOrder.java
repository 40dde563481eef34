package nl.veiligheidskompas.core.common;

import java.util.Comparator;

/**
 * Orders codes the way people read them: a run of digits counts as one number, so T2 stands before
 * T10. A total order: texts that read the same are ordered by their characters.
 */
public final class NaturalOrder implements Comparator<String> {

  public static final NaturalOrder INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int endLeft = endOfPart(left, i);
      int endRight = endOfPart(right, j);
      int order = compareParts(left.substring(i, endLeft), right.substring(j, endRight));
      if (order != 0) {
        return order;
      }
      i = endLeft;
      j = endRight;
    }
    int byRest = Integer.compare(left.length() - i, right.length() - j);
    return byRest != 0 ? byRest : left.compareTo(right);
  }

  /** A part is a run of digits, or a single other character. */
  private static int endOfPart(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end == start ? start + 1 : end;
  }

  private static int compareParts(String left, String right) {
    if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
      return left.compareTo(right);
    }
    String plainLeft = withoutLeadingZeros(left);
    String plainRight = withoutLeadingZeros(right);
    int byLength = Integer.compare(plainLeft.length(), plainRight.length());
    return byLength != 0 ? byLength : plainLeft.compareTo(plainRight);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
