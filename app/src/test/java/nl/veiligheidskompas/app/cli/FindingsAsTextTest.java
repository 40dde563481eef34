package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import org.junit.jupiter.api.Test;

class FindingsAsTextTest {

  @Test
  void planWithoutFindingsIsToldSo() {
    Texts texts = new Texts(Texts.DUTCH).with(CommandLineEntry.BUNDLE);

    assertThat(new FindingsAsText(texts).write(List.of()))
        .isEqualTo("Er zijn geen signaleringen.\n");
    assertThat(new FindingsAsJson(texts).write(List.of()).strip()).matches("\\[\\s*]");
  }
}
