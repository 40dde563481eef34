package nl.veiligheidskompas.core.intake.clip;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/** A source that is read bit by bit, and watched meanwhile. */
final class WatchedSource extends FilterReader {

  private final Watch watch;
  private int characters;

  WatchedSource(String source, Watch watch) {
    super(new StringReader(source));
    this.watch = watch;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? one : 1);
    return one;
  }

  @Override
  public int read(char[] target, int from, int most) throws IOException {
    int read = super.read(target, from, most);
    count(read);
    return read;
  }

  private void count(int read) {
    if (read > 0) {
      characters += read;
      watch.at(characters);
    }
  }
}
