package nl.veiligheidskompas.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.veiligheidskompas.app.settings.RecentPlan;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.MemoryPlanFiles;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartModelTest {

  /** A quarter past midnight in Amsterdam, when it is still yesterday in UTC. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2017-06-30T22:15:00Z"), ZoneOffset.UTC);

  @TempDir Path home;
  private SettingsDesk settings;
  private StartModel model;

  @BeforeEach
  void begin() {
    SettingsFile file = new SettingsFile(new UserFolder(home.resolve("user")));
    settings = new SettingsDesk(file, new SameThreadWork());
    model = new StartModel(settings, WindowTexts.in(Texts.DUTCH), CLOCK, home);
  }

  @Test
  void knowsTheFirstRun() {
    assertThat(model.isFirstRun()).isTrue();
    remember("a.mv.db", "Plan", "2017-06-30T12:00:00Z");
    assertThat(model.isFirstRun()).isFalse();
  }

  @Test
  void countsDaysAsTheClockInTheTownHallDoes() {
    remember("old.mv.db", "Oud", "2017-05-02T12:00:00Z");
    remember("yesterday.mv.db", "Gisteren", "2017-06-30T12:00:00Z");
    remember("today.mv.db", "Vandaag", "2017-06-30T22:05:00Z");

    assertThat(model.lines(""))
        .extracting(RecentLine::when)
        .containsExactly("vandaag", "gisteren", "2 mei 2017");
  }

  @Test
  void saysWhatIsInAPlanAndWhereItIsWithoutTheHomeFolder() {
    remember("Documenten/OOV/hengelo.mv.db", "Hengelo", "2017-06-30T12:00:00Z");

    RecentLine line = model.lines("").getFirst();

    assertThat(line.path()).isEqualTo(Path.of("Documenten/OOV/hengelo.mv.db").toString());
    assertThat(line.detail()).isEqualTo("Versie beeldvormend · 8 themabladen · 30 indicatoren");
  }

  @Test
  void findsByTitleAndPathWhateverTheCase() {
    remember("archief/b.mv.db", "Almelo", "2017-06-30T12:00:00Z");
    remember("a.mv.db", "Hengelo", "2017-06-30T12:00:00Z");

    assertThat(model.lines("HENG")).hasSize(1);
    assertThat(model.lines("archief")).hasSize(1);
    assertThat(model.lines(" ")).hasSize(2);
    assertThat(model.lines("borne")).isEmpty();
  }

  @Test
  void saysWhyAPlanCannotBeOpenedAndForgetsItWhenAsked() throws Exception {
    MemoryPlanFiles files = new MemoryPlanFiles();
    files.create(home.resolve("here.mv.db"), Desks.empty());
    remember("gone.mv.db", "Weg", "2017-06-30T12:00:00Z");
    remember("here.mv.db", "Er", "2017-06-30T12:00:00Z");

    model.look(files, new SameThreadWork(), () -> {});

    assertThat(model.lines("")).extracting(RecentLine::obstacle).first().isNull();
    RecentLine gone = model.lines("").getLast();
    assertThat(gone.obstacle()).contains("gone.mv.db");

    model.forget(gone.plan());
    assertThat(model.lines("")).hasSize(1);
  }

  private void remember(String file, String title, String opened) {
    RecentPlan plan =
        new RecentPlan(home.resolve(file).toString(), title, Stage.EXPLORING, opened, 8, 30);
    settings.change(now -> now.withOpened(plan));
  }
}
