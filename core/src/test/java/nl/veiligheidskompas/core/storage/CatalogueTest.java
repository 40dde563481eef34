package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  @TempDir private Path folder;

  @Test
  void aFreshAndAnEditedPlanHaveTheCatalogueThatIsKeptWithTheProgram() throws Exception {
    PlanFilesFixture fixture = new PlanFilesFixture(folder);
    fixture.made(1, 0);
    assertThat(catalogue(fixture.file).lines()).isEqualTo(current());

    try (H2PlanStore store = fixture.open()) {
      assertThat(store.journal()).isEmpty();
    }
    assertThat(catalogue(fixture.file).lines()).isEqualTo(current());
  }

  @Test
  void everyVersionUpToTheCurrentOneHasACatalogue() {
    for (int version = 1; version <= Schema.CURRENT.version(); version++) {
      assertThat(Catalogue.ofVersion(version).planMeta()).isPositive();
    }
  }

  private static List<String> current() {
    return Catalogue.ofVersion(Schema.CURRENT.version()).lines();
  }

  static Catalogue catalogue(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      return new BareMaps(store).catalogue();
    }
  }
}
