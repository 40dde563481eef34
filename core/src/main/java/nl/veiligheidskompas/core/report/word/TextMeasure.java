package nl.veiligheidskompas.core.report.word;

/**
 * How wide and how high text is in Calibri and its metric-compatible twin Carlito: enough to tell
 * where lines break without a typeface at hand. Measures are twips (1/20 point).
 */
final class TextMeasure {

  private static final double EM = 2048;

  /** Ascent, descent and gap of the typeface, in parts of its size. */
  private static final double LINE_HEIGHT = (1536 + 512 + 452) / EM;

  private static final int TWIPS_PER_HALF_POINT = 10;
  private static final int FIRST = ' ';
  private static final int OTHER = 1030;

  /** Widths of the characters from space to tilde, in 1/2048 of the size. */
  private static final int[] REGULAR = {
    463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831,
    1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058,
    1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981,
    1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714,
    801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020
  };

  private static final int[] BOLD = {
    463, 667, 898, 1020, 1038, 1493, 1443, 478, 638, 638, 1020, 1020, 528, 627, 547, 880, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 565, 565, 1020, 1020, 1020, 949, 1840,
    1241, 1148, 1084, 1291, 999, 940, 1305, 1292, 546, 678, 1120, 866, 1790, 1349, 1385, 1090, 1405,
    1153, 968, 1014, 1337, 1211, 1856, 1128, 1064, 979, 665, 880, 665, 1020, 1020, 615, 1011, 1099,
    857, 1099, 1031, 648, 971, 1099, 503, 523, 983, 503, 1666, 1099, 1101, 1099, 1099, 728, 817,
    710, 1099, 969, 1526, 941, 970, 814, 704, 973, 704, 1020
  };

  private TextMeasure() {}

  /** Height of one line; {@code size} in half points, {@code spacing} in 1/240 of a line. */
  static double lineHeight(int size, int spacing) {
    return size * TWIPS_PER_HALF_POINT * LINE_HEIGHT * spacing / 240;
  }

  /** How many lines the text takes in a column of that width: words are never broken. */
  static int lines(String text, int size, boolean bold, double width) {
    double room = width / (size * TWIPS_PER_HALF_POINT) * EM;
    int lines = 1;
    double line = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      double wide = width(c, bold);
      if (c == '\n') {
        lines++;
        line = 0;
        word = 0;
      } else if (c == ' ' || c == '-' || c == '/') {
        // a space at the end of a line needs no room
        word = 0;
        line += wide;
      } else {
        word += wide;
        line += wide;
        if (line > room && line > word) {
          lines++;
          line = word;
        }
      }
    }
    return lines;
  }

  private static int width(char c, boolean bold) {
    int index = c - FIRST;
    if (index < 0 || index >= REGULAR.length) {
      return c == '’' || c == '‘' ? REGULAR[',' - FIRST] : OTHER;
    }
    return bold ? BOLD[index] : REGULAR[index];
  }
}
