package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * In which characters a text file is written: what its mark at the start says, else UTF-8, and when
 * it is not that, the old characters of Windows.
 *
 * @param charset how bytes are read
 * @param mark length of the mark at the start, in bytes
 */
record Encoding(Charset charset, int mark) {

  /** The characters of Windows in western Europe, in which older files are written. */
  static final Encoding WINDOWS = new Encoding(Charset.forName("windows-1252"), 0);

  private static final int LONGEST_MARK = 3;

  /** The encoding by the mark at the start of the file; UTF-8 when there is none. */
  static Encoding of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LONGEST_MARK);
    }
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(start, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(start, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return new Encoding(StandardCharsets.UTF_8, 0);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    byte[] wanted = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      wanted[i] = (byte) mark[i];
    }
    return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), wanted);
  }

  /** A reader of that stream that fails on bytes that are no characters. */
  Reader reader(InputStream in) throws IOException {
    in.skipNBytes(mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(
                this.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT));
  }
}
