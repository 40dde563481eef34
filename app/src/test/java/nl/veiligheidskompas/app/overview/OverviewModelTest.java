package nl.veiligheidskompas.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;
import org.junit.jupiter.api.Test;

class OverviewModelTest {

  private final PlanDesk desk = Desks.with(Desks.example());
  private final OverviewModel model =
      new OverviewModel(desk.state().get(), WindowTexts.in(Texts.DUTCH));

  @Test
  void saysOfEachThemeWhatThePlanSays() {
    List<ThemeLine> lines = model.themes();

    assertThat(lines).hasSize(8);
    ThemeLine wijken = lines.getFirst();
    assertThat(wijken.testable()).isEqualTo(3);
    assertThat(wijken.named()).isEqualTo("PM");
    ThemeLine jeugd = lines.get(3);
    assertThat(jeugd.urgent() && jeugd.phaseConflict()).isTrue();
    assertThat(jeugd.years()).isEqualTo("2019-2020");
    assertThat(jeugd.lead()).isEqualTo("sector Samenleving");
    assertThat(jeugd.named()).isEqualTo("€\u00a035.000");
    assertThat(jeugd.budgeted()).isEqualTo("€\u00a022.000");
    assertThat(lines.get(5).named()).isEqualTo("€\u00a050.000 eenmalig");
    assertThat(lines.get(7).named()).isEqualTo("€\u00a06.500, €\u00a045.000 per 2 jaar, PM");
    assertThat(lines.get(7).findings().open(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void putsTheThreeContradictionsFirst() {
    assertThat(model.first())
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.BUDGET_TOTAL, FindingCode.CAPACITY_SUM, FindingCode.COST_MISMATCH);
  }

  @Test
  void laysTheSumBesideTheStatedTotal() {
    assertThat(model.money().sum()).isEqualTo(Money.ofEuros(203_400));
    assertThat(model.money().stated()).isEqualTo(Money.ofEuros(180_000));
    assertThat(model.capacity().sum().intValueExact()).isEqualTo(90);
  }

  @Test
  void hasNothingToSayAboutAnEmptyPlan() {
    OverviewModel empty =
        new OverviewModel(Desks.with(Desks.empty()).state().get(), WindowTexts.in(Texts.DUTCH));

    assertThat(empty.themes()).isEmpty();
    assertThat(empty.money().stated()).isNull();
    assertThat(empty.capacity().contradicts()).isFalse();
  }
}
