package nl.veiligheidskompas.core.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.MarketText;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.plan.edit.ScenarioEdits;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.SheetLadder;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.parts.ScenarioTable;
import nl.veiligheidskompas.core.report.raadsplan.Composed;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts chosen, ordered and left out, own texts, and what is not public. */
class ArrangementTest {

  private static final UUID FOREWORD = new UUID(1, 2);
  private final SafetyPlan plan = HengeloPlan.load();

  @ParameterizedTest
  @EnumSource(CouncilReport.class)
  void whatIsNotChosenIsAsUsualAndEveryPartCanBeTurnedAround(CouncilReport report)
      throws Exception {
    List<PartPlace> usual = places(plan, report);
    List<PartPlace> turned = new ArrayList<>(usual);
    Collections.reverse(turned);
    SafetyPlan chosen = after(PublicationEdits.arrange(plan, report.code(), turned));

    assertThat(usual).hasSizeGreaterThan(4).allMatch(PartPlace::shown);
    assertThat(places(chosen, report)).isEqualTo(turned);
    assertThat(Written.of(report, chosen)).isNotEmpty();
    SafetyPlan again =
        Objects.requireNonNull(PublicationEdits.usual(chosen, report.code())).applyTo(chosen);
    assertThat(again).isEqualTo(plan);
  }

  @Test
  void aPartThatIsLeftOutIsGoneWithWhatPointsAtIt() throws Exception {
    List<PartPlace> places =
        places(plan, CouncilReport.RAADSPLAN).stream()
            .map(place -> new PartPlace(place.part(), place.part().equals("samenvatting")))
            .toList();
    SafetyPlan chosen = after(PublicationEdits.arrange(plan, "raadsplan", places));

    Composed composed = new Composed(compose(chosen, CouncilReport.RAADSPLAN, false));

    assertThat(composed.headings()).contains("Het plan op één bladzijde");
    assertThat(composed.headings()).doesNotContain("Inleiding");
    assertThat(composed.all(ReportBlock.Box.class).getFirst().lines().toString())
        .contains("hoger dan het vermelde totaal");
    assertThat(Written.of(CouncilReport.RAADSPLAN, chosen)).isNotEmpty();
  }

  @Test
  void anOwnTextStandsAtItsPlaceWithItsPoints() {
    OwnText text =
        new OwnText(FOREWORD, "Voorwoord van het college", "Beste raad,\n- punt\n- nog een", false);
    List<PartPlace> places = new ArrayList<>(places(plan, CouncilReport.RAADSPLAN));
    places.add(1, new PartPlace(text.part(), true));
    SafetyPlan chosen = after(PublicationEdits.add(plan, "raadsplan", text, places));

    Composed composed = new Composed(compose(chosen, CouncilReport.RAADSPLAN, false));

    List<String> headings = composed.headings();
    assertThat(headings.indexOf("Voorwoord van het college"))
        .isGreaterThan(headings.indexOf("Het plan op één bladzijde"))
        .isLessThan(headings.indexOf("Inleiding"));
    assertThat(composed.all(ReportBlock.Listing.class))
        .anySatisfy(list ->
            assertThat(list.items())
                .extracting(item -> item.text().plain())
                .containsExactly("punt", "nog een"));
    assertThat(PublicationEdits.remove(chosen, "raadsplan", FOREWORD)).isNotNull();
  }

  @Test
  void whatIsNotPublicIsInNoPublicDocument() {
    Section costs =
        plan.sections().stream()
            .filter(one -> one.kind() == SectionKind.COSTS && !PlainText.of(one.blocks()).isEmpty())
            .findFirst()
            .orElseThrow();
    String secret = PlainText.of(costs.blocks()).getFirst();
    List<String> items =
        plan.costItems().stream()
            .filter(cost -> cost.themeId().equals(costs.themeId()))
            .map(cost -> cost.text())
            .toList();
    OwnText own = new OwnText(FOREWORD, "Intern", "alleen voor het college", true);
    SafetyPlan marked = after(PublicationEdits.withhold(plan, costs.id(), true));
    SafetyPlan both =
        Objects.requireNonNull(
                PublicationEdits.add(
                    marked, "raadsplan", own, places(plan, CouncilReport.RAADSPLAN)))
            .applyTo(marked);

    CouncilDocument whole = compose(both, CouncilReport.RAADSPLAN, false);
    assertThat(whole.toString()).contains(secret, "alleen voor het college");
    assertThat(whole.furniture().headerRight()).endsWith("niet openbaar");
    assertThat(whole.properties().custom()).containsEntry("Openbaarheid", "niet openbaar");
    assertThat(items).isNotEmpty();
    for (CouncilReport report : CouncilReport.values()) {
      CouncilDocument open = compose(both, report, true);
      assertThat(open.toString())
          .doesNotContain(secret)
          .doesNotContain("alleen voor het college")
          .doesNotContain("in het plan niet uitgewerkt");
      items.forEach(item -> assertThat(open.toString()).doesNotContain(item));
      assertThat(open.furniture().headerRight()).doesNotContain("niet openbaar");
    }
  }

  @Test
  void aFindingIsToldOnlyWhenWhatIsLeftSaysSoItself() {
    List<Finding> all = PlanFindings.of(plan);
    for (Section section : plan.sections()) {
      SafetyPlan marked = after(PublicationEdits.withhold(plan, section.id(), true));
      PublicPlan open = PublicPlan.of(marked);

      assertThat(PlanFindings.of(open.plan())).as(section.heading()).containsAll(open.told(all));
    }
  }

  @Test
  void theMarketSheetUsesTheShorterText() {
    UUID theme = plan.themes().getFirst().id();
    SafetyPlan shorter =
        after(
            PublicationEdits.marketText(
                plan, new MarketText(theme, "Iedereen voelt zich veilig.", "2 fte\nbuurtbudget")));

    Composed sheets = new Composed(compose(shorter, CouncilReport.MARKTBLADEN, false));

    assertThat(sheets.all(ReportBlock.Paragraph.class).getFirst().text().plain())
        .isEqualTo("Iedereen voelt zich veilig.");
    assertThat(sheets.lines()).contains("2 fte", "buurtbudget");
    assertThat(sheets.lines())
        .doesNotContain(
            plan.costItems().stream()
                .filter(cost -> cost.themeId().equals(theme))
                .map(cost -> cost.text())
                .toArray(String[]::new));
  }

  @Test
  void aScenarioSaysWhatItAsksOfTheTeamAndWhenTheCouncilDecides() {
    UUID first = plan.scenarios().getFirst().id();
    SafetyPlan capacity = after(ScenarioEdits.capacity(plan, first, "twee uur per week"));
    SafetyPlan both =
        Objects.requireNonNull(ScenarioEdits.decision(capacity, first, "bij de kadernota"))
            .applyTo(capacity);

    List<String> names =
        new Composed(compose(both, CouncilReport.MARKTBLADEN, false))
            .table(ScenarioTable.ANCHOR).rows().stream()
                .map(row -> String.join("|", Composed.cells(row).subList(0, 2)))
                .toList();

    assertThat(names.subList(1, 6))
        .containsExactly(
            "Thema’s|niet vastgelegd",
            "Extra geld per jaar|geen bedrag",
            "Capaciteit|twee uur per week",
            "Alleen bij een calamiteit|niet vastgelegd",
            "Wanneer besluit de raad|bij de kadernota");
    assertThat(ScenarioEdits.capacity(both, first, "twee uur per week")).isNull();
  }

  @Test
  void sheetsAreFittedInTheirNewOrderBetweenOwnTexts() {
    OwnText text = new OwnText(FOREWORD, "Leeswijzer", "Zo leest u dit.", false);
    List<PartPlace> places = new ArrayList<>(places(plan, CouncilReport.MARKTBLADEN));
    Collections.reverse(places);
    places.add(0, new PartPlace(text.part(), true));
    places.set(1, new PartPlace(places.get(1).part(), false));
    SafetyPlan chosen = after(PublicationEdits.add(plan, "marktbladen", text, places));

    SheetLadder ladder =
        (SheetLadder)
            choice(chosen, CouncilReport.MARKTBLADEN, false)
                .compose(chosen, PlanFindings.of(chosen), EditionMark.NONE, Composed.DUTCH);

    assertThat(ladder.sheets()).hasSize(9);
    assertThat(ladder.sheets().getFirst().name()).isEqualTo(text.part());
    assertThat(ladder.compose(Map.of()).blocks()).isNotEmpty();
    assertThat(ladder.shortened(Map.of())).isEmpty();
  }

  private static List<PartPlace> places(SafetyPlan plan, CouncilReport report) {
    return choice(plan, report, false).parts(plan, PlanFindings.of(plan), Composed.DUTCH).stream()
        .map(ReportChoice.ChosenPart::place)
        .toList();
  }

  private static ReportChoice choice(SafetyPlan plan, CouncilReport report, boolean publicOnly) {
    return ReportChoice.usual(report, plan.facts()).withPublicOnly(publicOnly);
  }

  private static CouncilDocument compose(
      SafetyPlan plan, CouncilReport report, boolean publicOnly) {
    return choice(plan, report, publicOnly)
        .compose(plan, PlanFindings.of(plan), EditionMark.NONE, Composed.DUTCH)
        .whole();
  }

  private SafetyPlan after(@Nullable ChangeSet step) {
    return Objects.requireNonNull(step).applyTo(plan);
  }
}
