package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.junit.jupiter.api.Test;

class SheetModelTest {

  private final PlanDesk desk = Desks.with(Desks.example());
  private final SheetModel model = new SheetModel(desk, WindowTexts.in(Texts.DUTCH), Desks::nextId);

  @Test
  void looksAtTheFirstThemeWhenNothingIsAsked() {
    model.look(null);

    assertThat(theme().code()).isEqualTo("T1");
    assertThat(model.number()).isEqualTo(1);
    assertThat(model.here()).isNull();
    assertThat(model.neighbour(-1)).isNull();
    assertThat(model.neighbour(1)).isEqualTo(desk.plan().themes().get(1).id());
  }

  @Test
  void looksAtTheQuestionThatACostBelongsTo() {
    model.look(
        desk.plan().costItems().stream()
            .filter(cost -> cost.code().equals("T8-K3"))
            .findFirst()
            .orElseThrow()
            .id());

    assertThat(theme().code()).isEqualTo("T8");
    assertThat(here().kind()).isEqualTo(SectionKind.COSTS);
  }

  @Test
  void putsRemarksAtTheirQuestionAndThoseAboutTheThemeAtTheFirst() {
    model.look(null);

    assertThat(model.remarks(model.sections().getFirst()))
        .extracting(Remark::code)
        .contains(FindingCode.SECTION_MISSING);
    assertThat(model.remarks(model.sections().get(1)))
        .filteredOn(remark -> remark.code() == FindingCode.TARGET_YEAR_NOT_MEASURED)
        .singleElement()
        .satisfies(remark -> assertThat(remark.findings()).hasSize(3));
    long told =
        model.sections().stream()
            .flatMap(section -> model.remarks(section).stream())
            .mapToLong(remark -> remark.findings().size())
            .sum();
    assertThat(told).as("every finding of the theme").isEqualTo(model.findings().size());
  }

  @Test
  void addsTheMissingQuestionAndGoesThere() {
    model.look(null);
    TemplateQuestion question = model.missing().getFirst();

    model.addSection(question.kind(), question.heading());

    assertThat(here().kind()).isEqualTo(SectionKind.APPROACH);
    assertThat(model.missing()).isEmpty();
  }

  @Test
  void walksAlongTheQuestionsAndStopsAtTheEnds() {
    model.look(null);
    model.section().set(model.question(1));
    assertThat(here()).isEqualTo(model.sections().getFirst());

    model.section().set(model.question(100));
    assertThat(here()).isEqualTo(model.sections().getLast());
    assertThat(model.question(1)).isEqualTo(model.sections().getLast().id());
  }

  @Test
  void anEmptyPlanHasNoThemeUntilOneIsAdded() {
    PlanDesk empty = Desks.with(Desks.empty());
    SheetModel first = new SheetModel(empty, WindowTexts.in(Texts.DUTCH), Desks::nextId);
    first.look(null);
    assertThat(first.theme()).isNull();

    first.look(first.addTheme());

    assertThat(first.theme()).isNotNull();
    assertThat(first.sections()).hasSize(7);
    assertThat(first.missing()).isEmpty();
  }

  private ThemeSheet theme() {
    return Objects.requireNonNull(model.theme());
  }

  private Section here() {
    return Objects.requireNonNull(model.here());
  }
}
