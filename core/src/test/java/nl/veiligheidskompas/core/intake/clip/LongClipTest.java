package nl.veiligheidskompas.core.intake.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.junit.jupiter.api.Test;

/** What takes a while to read. */
class LongClipTest {

  private static final String HTML = "<p>Een <b>alinea</b> die er toe doet.</p>".repeat(20_000);
  private static final String RTF = "{\\rtf1\\ansi " + "Een alinea.\\par\n".repeat(40_000) + "}";

  private final AtomicLong last = new AtomicLong();

  private UUID id() {
    return new UUID(5, last.incrementAndGet());
  }

  /** Remembers what is told, and wants no more after a while. */
  private static final class Told implements Progress {
    private final List<Integer> shares = new ArrayList<>();
    private final int most;

    Told(int most) {
      this.most = most;
    }

    @Override
    public void report(int done, int total) {
      shares.add(done * 100 / total);
    }

    @Override
    public boolean cancelled() {
      return shares.size() >= most;
    }
  }

  @Test
  void tellsHowFarItIsAndReadsTheSame() {
    Told told = new Told(Integer.MAX_VALUE);
    Clip watched = HtmlText.read(HTML, this::id, told);

    assertThat(told.shares).hasSizeGreaterThan(5).isSorted().doesNotHaveDuplicates();
    assertThat(told.shares.getLast()).isBetween(80, 100);
    assertThat(Excerpt.plain(watched.parts()))
        .isEqualTo(Excerpt.plain(HtmlText.read(HTML, this::id).parts()));
  }

  @Test
  void endsEarlyWhenNobodyWaitsForIt() {
    for (Told told : List.of(new Told(0), new Told(3))) {
      assertThatThrownBy(() -> HtmlText.read(HTML, this::id, told))
          .isInstanceOf(CancellationException.class);
    }
    Told told = new Told(2);
    assertThatThrownBy(() -> RtfText.read(RTF, this::id, told))
        .isInstanceOf(CancellationException.class);
    assertThat(told.shares).hasSize(2);
  }

  @Test
  void aLineLongerThanAnyParagraphIsCutAtASpace() {
    String words = "woord ".repeat(9_000).strip();
    List<Part> plain = PlainLines.read(words, this::id).parts();
    List<Part> page = HtmlText.read("<p>" + words + "</p>", this::id).parts();
    List<Part> list = HtmlText.read("<ul><li>" + words + "</li></ul>", this::id).parts();
    Grid cell = (Grid) PlainLines.read(words + "\tx", this::id).parts().getFirst();

    assertThat(plain).hasSize(3).allMatch(part -> ((Line) part).length() <= Limits.LINE);
    assertThat(plain).allMatch(part -> !((Line) part).text().plain().startsWith(" "));
    assertThat(Excerpt.plain(plain).replace('\n', ' ')).isEqualTo(words);
    assertThat(Excerpt.plain(page)).isEqualTo(Excerpt.plain(plain));
    assertThat(Excerpt.plain(list)).isEqualTo(Excerpt.plain(plain));
    assertThat(cell.cell(0, 0).lines()).hasSize(3);
    assertThat(PlainLines.read("x".repeat(Limits.LINE * 2), this::id).parts()).hasSize(2);
  }
}
