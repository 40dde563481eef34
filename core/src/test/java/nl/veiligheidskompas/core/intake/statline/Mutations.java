package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;

/**
 * Files with figures of every form, spoiled at random: bytes changed, pieces cut out, doubled or
 * put elsewhere. A spoiled file is read or refused and nothing else.
 */
final class Mutations {

  private static final int MOST_CHANGES = 6;
  private static final String SIGNS = "\";,.|\n\r\t{}[]:0123456789*-_ \u0000";

  private final Path folder;
  private final List<byte[]> seeds;

  Mutations(Path folder) throws IOException {
    this.folder = folder;
    seeds =
        List.of(
            FigureFiles.sample("synthetic_85146NED_tabel.csv"),
            FigureFiles.sample("synthetic_83648NED_UntypedDataSet.csv"),
            FigureFiles.sample("synthetic_beleidsindicatoren_lang.csv"),
            ("{\"value\":[{\"ID\":0,\"SoortMisdrijf\":\"0.0.0 \",\"RegioS\":\"GM0164  \","
                    + "\"Perioden\":\"2022JJ00\",\"GeregistreerdeMisdrijven_1\":3907},"
                    + "{\"ID\":1,\"RegioS\":null,\"Perioden\":\"2023MM01\",\"Aangiften_2\":[1]}]}")
                .getBytes(StandardCharsets.UTF_8),
            """
            "|||Regio's";"Rommel_2015_Waarde";"Rommel_2016*_Waarde"
            "Hengelo (O.)";"32,9";"31"
            """
                .getBytes(StandardCharsets.UTF_8),
            WorkbooksTest.book(
                new Object[][] {
                  {"Indicator", "Jaar", "Regio", "Waarde"},
                  {"Een", 2023, "Hengelo", 1.5},
                  {"Twee", 2022, "Nederland", "n.b."}
                }));
  }

  /**
   * Reads so many spoiled files.
   *
   * @return how many of them could be read
   * @throws AssertionError with seed and number when a file is neither read nor refused
   */
  int run(long seed, int count) throws IOException {
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < count; i++) {
      byte[] spoiled = spoiled(seeds.get(i % seeds.size()), random);
      try {
        ReadFigures figures = new FigureFiles(folder).read(spoiled, Hints.NONE);
        read += figures.series().isEmpty() ? 0 : 1;
      } catch (RefusedException expected) {
        if (!expected.problem().key().startsWith("figures.")) {
          throw new AssertionError("seed " + seed + ", file " + i, expected);
        }
      } catch (RuntimeException | Error bug) {
        throw new AssertionError("seed " + seed + ", file " + i, bug);
      }
    }
    return read;
  }

  private static byte[] spoiled(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> joined(bytes, 0, at, bytes, to, bytes.length);
            case 3 -> joined(bytes, 0, to, bytes, at, bytes.length);
            default -> Arrays.copyOf(bytes, Math.max(1, at));
          };
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  private static byte[] joined(byte[] one, int from, int to, byte[] other, int start, int end) {
    byte[] all = Arrays.copyOf(Arrays.copyOfRange(one, from, to), to - from + end - start);
    System.arraycopy(other, start, all, to - from, end - start);
    return all;
  }
}
