package nl.veiligheidskompas.core.intake.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that programs really put on the clipboard; the resources tell how each was made. */
class RealClipboardTest {

  private static final List<String> BULLETS =
      List.of("- meer toezicht", "  - ook ’s nachts", "  - in de Berflo Es", "- buurtpreventie");

  private final AtomicLong last = new AtomicLong();

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice-writer.html", "chromium.html"})
  void headingListsLooksLinkAndTableArriveAsOurBlocks(String name) throws IOException {
    Clip clip = read(name);
    List<String> told = Told.of(clip);

    assertThat(told)
        .startsWith(
            "# Wat willen we bereiken",
            "Het aandeel inwoners dat zich wel eens onveilig voelt daalt van 20 % naar 15 %, één"
                + " jaar eerder dan “gepland” – zie de monitor.",
            "Kosten: € 35.000 per jaar.")
        .containsSubsequence(BULLETS)
        .endsWith("1. eerst dit", "1. dan dat", "Wijk|2015|Hasseler Es|1.204|Noord|87", "Slot.");
    assertThat(runs(clip, 1))
        .filteredOn(Inline.Run::bold)
        .extracting(Inline.Run::text)
        .containsExactly("wel eens onveilig");
    assertThat(runs(clip, 1))
        .filteredOn(run -> run.link() != null)
        .singleElement()
        .satisfies(run -> {
          assertThat(run.link()).isEqualTo("https://www.veiligheidsmonitor.nl/cijfers?a=1&b=2");
          assertThat(run.italic()).isTrue();
        });
    Grid table = (Grid) clip.parts().get(told.size() - 2);
    assertThat(table.header()).hasSize(2);
    assertThat(table.columnNames()).containsExactly("Wijk", "2015");
    List<Block> blocks = Excerpt.blocks(clip.parts(), this::id);
    assertThat(blocks).filteredOn(Block.ListBlock.class::isInstance).hasSize(2);
  }

  @Test
  void aFootnoteOfWriterHangsOnItsWord() throws IOException {
    Clip clip = read("libreoffice-writer.html");

    assertThat(((Line) clip.parts().get(2)).text().footnotes())
        .containsExactly(new Inline.Footnote("Waarvan € 13.000 buiten de begroting."));
    assertThat(runs(clip, 2)).as("a colour is no look of a plan").noneMatch(Inline.Run::bold);
    assertThat(clip.leftOut()).isEmpty();
  }

  @Test
  void whatABrowserHasMoreStaysBehindWithAWord() throws IOException {
    Clip clip = read("chromium.html");

    assertThat(Told.of(clip)).contains("Tweede regel.").noneMatch(one -> one.contains("verborgen"));
    assertThat(runs(clip, 2))
        .as("bold of a style sheet stands in the look of the element")
        .filteredOn(Inline.Run::bold)
        .extracting(Inline.Run::text)
        .containsExactly("€ 35.000");
    assertThat(clip.leftOut()).containsOnlyKeys(LeftOut.PICTURE);
  }

  private List<Inline.Run> runs(Clip clip, int part) {
    List<Inline.Run> runs = new ArrayList<>();
    for (Inline inline : ((Line) clip.parts().get(part)).text().inlines()) {
      if (inline instanceof Inline.Run run) {
        runs.add(run);
      }
    }
    return runs;
  }

  private Clip read(String name) throws IOException {
    try (InputStream in = RealClipboardTest.class.getResourceAsStream("/clip/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return HtmlText.read(new String(bytes, StandardCharsets.UTF_8), this::id);
    }
  }

  private UUID id() {
    return new UUID(6, last.incrementAndGet());
  }
}
