package nl.veiligheidskompas.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.spell.LoadedSpeller;
import nl.veiligheidskompas.app.spell.PlanNames;
import nl.veiligheidskompas.app.spell.SpellingDesk;
import nl.veiligheidskompas.app.spell.WordList;
import nl.veiligheidskompas.app.testing.BlankScreen;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.text.Carets;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The chapters and the letter are checked as theme sheets are. */
class ChapterSpellingTest extends ApplicationTest {

  private static final LoadedSpeller SPELLER = new LoadedSpeller();

  @TempDir private Path folder;

  private final AtomicBoolean on = new AtomicBoolean(true);
  private final PlanDesk desk = Desks.with(Desks.example());
  private Workbench bench = Desks.bench(desk);
  private Screen screen = new BlankScreen();

  @Override
  public void start(Stage stage) {
    SpellingDesk spelling =
        new SpellingDesk(
            new SameThreadWork(),
            SPELLER,
            new WordList(folder),
            () -> PlanNames.of(desk.plan()),
            on::get,
            on::set);
    bench =
        Windows.show(
            stage,
            desk,
            ScreenName.FACTS,
            bench -> {
              screen = new FactsScreen(bench, Desks::nextId, spelling);
              return screen;
            });
  }

  @Test
  void anUnknownWordInTheLetterIsFoundWithF7AndNamesOfThePlanAreRight() throws Exception {
    Chapter letter = chapter(one -> one.role() == ChapterRole.LETTER);
    go(letter.id());
    UUID block = letter.blocks().getFirst().id();
    interact(() -> Carets.atEndOf(area(), block));
    String partner = desk.plan().partners().getFirst().name();
    write(" Meer veilgheid met " + partner + ".", 0);
    interact(() -> area().checkSpelling());
    interact(() -> Carets.in(area(), block, 0));

    assertThat(selectedAfterF7()).isEqualTo("veilgheid");
    assertThat(selectedAfterF7()).isNotIn(partner);
    assertThat(screen.commands())
        .extracting(one -> one.text())
        .containsExactly("Volgende onbekende woord");
  }

  @Test
  void aChapterThatIsOpenedIsLookedAtAndTheBarTurnsItOff() throws Exception {
    Chapter foreword = chapter(one -> one.role() == ChapterRole.TEXT && !one.blocks().isEmpty());
    go(foreword.id());
    UUID block = foreword.blocks().getFirst().id();
    interact(() -> Carets.in(area(), block, 0));
    write("Xqzwrt ", 0);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> selectedAfterF7().equals("Xqzwrt"));

    ToggleButton toggle = lookup("#format-spelling").queryAs(ToggleButton.class);
    assertThat(toggle.isSelected()).isTrue();
    interact(toggle::fire);
    assertThat(on).isFalse();
    assertThat(screen.commands()).isEmpty();
  }

  private String selectedAfterF7() {
    type(KeyCode.F7);
    return Excerpt.plain(Excerpt.of(area().writing().now()));
  }

  private void go(UUID chapter) {
    interact(() -> bench.navigator().go(new Place(ScreenName.FACTS, chapter)));
  }

  private Chapter chapter(Predicate<Chapter> wanted) {
    return desk.plan().chapters().stream().filter(wanted).findFirst().orElseThrow();
  }

  private SheetArea area() {
    return lookup("#chapter-area").queryAs(SheetArea.class);
  }
}
