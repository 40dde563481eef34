package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import nl.veiligheidskompas.core.common.RefusedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is refused, or it is still the same plan; it never opens as another one. */
@Timeout(600)
class DamagedFileTest {

  private static final long SEED = 20_261_124;
  private static final Set<String> REASONS =
      Set.of(
          "file.damaged",
          "file.notplan",
          "file.empty",
          "file.foreign",
          "file.hostile",
          "file.newer");

  @TempDir private static Path whole;
  private static StoredPlan content;
  private static byte[] bytes;

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private PlanFilesFixture fixture;

  @BeforeAll
  static void makeAPlan() throws Exception {
    PlanFilesFixture made = new PlanFilesFixture(whole);
    made.made(13, 12);
    content = made.files.read(made.file);
    bytes = Files.readAllBytes(made.file);
  }

  @BeforeEach
  void useTheFolder() {
    fixture = new PlanFilesFixture(folder);
  }

  @Test
  void cutShortAtAnyLengthItIsRefused() throws Exception {
    for (int i = 0; i < 60; i++) {
      // the last ones at block boundaries, where H2 would fall back to an older state
      int length = i < 40 ? random.nextInt(bytes.length) : bytes.length - 4096 * (i - 39);
      Files.write(fixture.file, Arrays.copyOf(bytes, length));

      assertThat(opens()).as("cut to %d of %d bytes", length, bytes.length).isFalse();
    }
  }

  @Test
  void withAFlippedBitItIsRefusedOrTheSame() throws Exception {
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      byte[] flipped = bytes.clone();
      int at = random.nextInt(bytes.length);
      flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
      Files.write(fixture.file, flipped);

      refused += opens() ? 0 : 1;
    }
    assertThat(refused).as("refused of 60, seed %d", SEED).isPositive();
  }

  @Test
  void withAZeroedBlockItIsRefusedOrTheSame() throws Exception {
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      byte[] zeroed = bytes.clone();
      int from = 512 * random.nextInt(bytes.length / 512);
      Arrays.fill(
          zeroed, from, Math.min(from + (512 << random.nextInt(4)), bytes.length), (byte) 0);
      Files.write(fixture.file, zeroed);

      refused += opens() ? 0 : 1;
    }
    assertThat(refused).as("refused of 40, seed %d", SEED).isPositive();
  }

  /** Whether the file opens, and then as the same plan; refused it is still what it was. */
  private boolean opens() throws Exception {
    byte[] before = Files.readAllBytes(fixture.file);
    try {
      assertThat(fixture.files.read(fixture.file)).isEqualTo(content);
      return true;
    } catch (RefusedException e) {
      assertThat(e.problem().key()).isIn(REASONS);
      return false;
    } finally {
      assertThat(Files.readAllBytes(fixture.file)).isEqualTo(before);
      assertThat(fixture.names()).containsExactly("plan.mv.db");
    }
  }
}
