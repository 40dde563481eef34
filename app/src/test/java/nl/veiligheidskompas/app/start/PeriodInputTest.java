package nl.veiligheidskompas.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;
import org.junit.jupiter.api.Test;

class PeriodInputTest {

  @Test
  void readsAYearAndCountsOn() {
    assertThat(PeriodInput.of(" 2027 ", 4).period()).isEqualTo(new Period(2027, 2030));
    assertThat(PeriodInput.of("2027", 1).period()).isEqualTo(new Period(2027, 2027));
    assertThat(PeriodInput.of("2027", 6).problem()).isNull();
  }

  @Test
  void refusesWhatIsNoYearWithASentence() {
    for (String typed : List.of("", "27", "1989", "2101", "tweeduizend", "2027,5", "20270")) {
      PeriodInput input = PeriodInput.of(typed, 4);

      assertThat(input.period()).as(typed).isNull();
      Problem problem = input.problem();
      assertThat(problem).isNotNull();
      assertThat(WindowTexts.in(Texts.DUTCH).say(problem)).contains("1990").contains("2100");
    }
  }
}
