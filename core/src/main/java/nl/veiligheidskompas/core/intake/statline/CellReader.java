package nl.veiligheidskompas.core.intake.statline;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * Makes the cells of a row. Files with figures say the same words again and again, so a cell that
 * was seen lately is not made anew.
 */
final class CellReader extends AbstractBaseCsvCallbackHandler<String[]> {

  private static final int REMEMBERED = 1 << 14;
  private static final int LONGEST_REMEMBERED = 32;

  /** Beyond this many cells a row is no row of figures; the rest of it is left. */
  private static final int MOST_CELLS = 4096;

  private final String[] seen = new String[REMEMBERED];
  private String[] cells = new String[16];
  private int count;

  @Override
  protected void handleBegin(long line) {
    count = 0;
  }

  @Override
  protected void handleField(int at, char[] buffer, int start, int length, boolean quoted) {
    if (count >= MOST_CELLS) {
      return;
    }
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    cells[count++] = text(buffer, start, length);
  }

  private String text(char[] buffer, int start, int length) {
    if (length > LONGEST_REMEMBERED) {
      return new String(buffer, start, length);
    }
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int place = (hash ^ hash >>> 14) & REMEMBERED - 1;
    String known = seen[place];
    if (known != null && isText(known, buffer, start, length)) {
      return known;
    }
    String made = new String(buffer, start, length);
    seen[place] = made;
    return made;
  }

  private static boolean isText(String known, char[] buffer, int start, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != buffer[start + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected RecordType getRecordType() {
    return RecordType.DATA;
  }

  @Override
  protected String[] buildRecord() {
    return Arrays.copyOf(cells, count);
  }
}
