package nl.veiligheidskompas.core.intake.statline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import nl.veiligheidskompas.core.common.Progress;

/** The bytes of a file on their way in: says how far they are, and stops when that is asked. */
final class WatchedInput extends FilterInputStream {

  private static final int PARTS = 1000;

  private final long length;
  private final Progress progress;
  private long read;
  private int reported = -1;

  /**
   * @param length of the whole file, in bytes
   */
  WatchedInput(InputStream in, long length, Progress progress) {
    super(in);
    this.length = Math.max(1, length);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    moved(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int start, int count) throws IOException {
    int got = in.read(bytes, start, count);
    moved(Math.max(0, got));
    return got;
  }

  private void moved(int bytes) {
    read += bytes;
    int part = (int) Math.min(PARTS, read * PARTS / length);
    if (part > reported) {
      reported = part;
      progress.report(part, PARTS);
      if (progress.cancelled()) {
        throw new CancellationException();
      }
    }
  }
}
