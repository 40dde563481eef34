package nl.veiligheidskompas.core.report.marktbladen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.Composed;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import nl.veiligheidskompas.core.report.word.WordWriter.Written;
import org.junit.jupiter.api.Test;

/** One page per theme, whatever the plan says. */
class MarktbladenTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final String SENTENCE =
      "Wij willen dat iedereen zich in deze buurt veilig voelt en zich daar ook voor inzet. ";

  private final SafetyPlan plan = HengeloPlan.load();

  @Test
  void everyThemeHasASheetWithItsFourQuestionsAndTheScenariosHaveTheLast() {
    Composed whole = new Composed(of(plan).whole());

    assertThat(whole.headings())
        .startsWith(
            "1\u2002Veilige wijken en buurten",
            "Welk effect willen we bereiken?",
            "Wat is daarvoor nodig?",
            "Hoe gaan we het meten?",
            "Wat vragen we de raad?",
            "2\u2002Binnenstad")
        .endsWith("Drie scenario’s naast elkaar", "Wat vragen we de raad?");
    assertThat(of(plan).sheets()).hasSize(9);
  }

  @Test
  void theExampleTakesNinePagesWithoutATextCutShort() throws IOException {
    Written written = written(of(plan));

    assertThat(written.pages().total()).isEqualTo(9);
    assertThat(written.pages().counted()).isFalse();
  }

  @Test
  void everyChoiceHasABoxOfItsOwn() {
    List<String> tags = boxes(new Composed(of(plan).whole()));

    assertThat(tags)
        .doesNotHaveDuplicates()
        .hasSize(8 * 4 + 4)
        .contains("thema:4:keuze:2", "scenario:3", "scenario:combinatie");
  }

  @Test
  void theGravestFindingOfAThemeStandsOnItsSheetAndNoOther() {
    List<String> notices =
        new Composed(of(plan).whole())
            .all(ReportBlock.Notice.class).stream().map(one -> one.text().plain()).toList();

    assertThat(notices)
        .anyMatch(said -> said.contains("Jeugd en middelengebruik") && said.contains("urgentie"))
        .noneMatch(said -> said.contains("heel klein aantal"));
    assertThat(notices.size()).isLessThanOrEqualTo(8);
  }

  @Test
  void aRungSaysLessThanTheOneBeforeIt() {
    Marktbladen sheets = of(plan);
    Anchor third = sheets.sheets().get(2);

    Composed without = new Composed(sheets.compose(Map.of(third, 3)));

    assertThat(without.lines())
        .contains("Nog twee subdoelen staan in paragraaf 2.3 van het plan.")
        .doesNotContain("Het opsporen en aanpakken van daders.");
    assertThat(new Composed(sheets.whole()).lines())
        .contains("Het opsporen en aanpakken van daders.");
    assertThat(sheets.shortened(Map.of(third, Rung.LAST_WHOLE))).isEmpty();
    assertThat(sheets.shortened(Map.of(third, Rung.LAST_WHOLE + 1)))
        .containsExactly("Huiselijk geweld en kindermishandeling");
  }

  @Test
  void thirtyThemesWithEndlessTextsStillTakeOnePageEach() throws IOException {
    PlanFixture fixture = PlanFixture.of(2027, 2032).phase("begin".repeat(40), 2027, 2032);
    for (int i = 1; i <= 30; i++) {
      endless(fixture, "T" + i);
    }
    SafetyPlan huge = fixture.plan();

    Written written = written(of(huge));

    assertThat(written.pages().total()).isEqualTo(30);
    assertThat(written.shortened()).hasSize(30);
  }

  @Test
  void aPlanWithoutThemesSaysSo() throws IOException {
    SafetyPlan empty = PlanFixture.of(2027, 2030).plan();

    assertThat(new Composed(of(empty).whole()).lines())
        .contains("Het plan heeft nog geen thema’s.");
    assertThat(written(of(empty)).pages().total()).isEqualTo(1);
  }

  private static void endless(PlanFixture fixture, String theme) {
    fixture.urgentTheme(theme).phasing(theme, "begin".repeat(40), "afdeling ".repeat(40));
    for (int i = 0; i < 12; i++) {
      String goal = theme + "-G" + i;
      fixture.goal(theme, goal, null, SENTENCE.repeat(20));
      fixture.goal(theme, goal + "a", goal, "x".repeat(900));
      fixture.indicator(theme, theme + "-I" + "lang".repeat(40) + i, IndicatorKind.EFFECT);
      fixture.cost(theme, theme + "-K" + i, 1000 + i, Recurrence.ONCE, 0);
    }
    for (int i = 0; i < 40; i++) {
      fixture.partner(theme, "partner met een lange naam (en een toelichting daarbij) " + i);
    }
  }

  private static List<String> boxes(Composed document) {
    List<String> tags = new ArrayList<>();
    document.all(Table.class).stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.content().stream())
        .map(Table.CellLine::text)
        .map(Line::spans)
        .flatMap(List::stream)
        .flatMap(span -> span instanceof Span.CheckBox box ? Stream.of(box.tag()) : Stream.empty())
        .forEach(tags::add);
    return tags;
  }

  private static Marktbladen of(SafetyPlan plan) {
    return Marktbladen.of(plan, PlanFindings.of(plan), EditionMark.NONE, Composed.DUTCH);
  }

  private static Written written(Marktbladen sheets) throws IOException {
    return new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, CLOCK)
        .write(sheets, new ByteArrayOutputStream(), Progress.NONE);
  }
}
