package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plan files out there were made by these very scripts: a change belongs in a new one. */
class MigrationsTest {

  @ParameterizedTest
  @CsvSource({
    "V1__plan, 4b218fe4c26e8f3424091ea60c06dd7d8bbc4486bebb2f604463072a0d30be31",
    "V2__editions, 3a266b65a34dd5ec3c03775b4323e0bbf6a933ed474837c83eb173b459a46381",
    "V3__feeds, 4acc6b36e0b23ae71a94eed3bb77c5ab44e411027a683235554f7b3bacb72eb6",
    "V4__ties, e101fadf372641b980977d2c7c3f77b347ba678a21aa97badc319e5f78f62d50",
    "V5__notice, e0d1dffd1d9f05d27b0e0d4474ed25b396a37049b7f4b5d45bdbc7052717318c",
    "V6__areas, 6cc44be55c728193e4484b43f1c6e2ddd8406012cec17a34ef7688e7e309c45f",
    "V7__closed_years, aa636ba1175f89ea24882d9b267e418fd07a8989eca2f31a4580fe74350ce1ff",
    "V8__realisation, 7c4f170f311767c0e01d1bef7f70341e9354461e3c6abcfde6f0470198efcce0",
    "V9__publication, 8344ebb7dd84a571599ffca2f1f07375ede5bf14e587a456001a55e51edf5751"
  })
  void aMigrationStaysAsItWas(String name, String checksum) throws Exception {
    assertThat(sha256("/db/migration/" + name + ".sql")).isEqualTo(checksum);
  }

  private static String sha256(String resource) throws Exception {
    try (InputStream script = MigrationsTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(script, resource).readAllBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
  }
}
