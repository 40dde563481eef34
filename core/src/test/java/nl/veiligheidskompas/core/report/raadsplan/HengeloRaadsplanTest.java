package nl.veiligheidskompas.core.report.raadsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import org.junit.jupiter.api.Test;

/** What the council plan of the example says, checked by hand against the source. */
class HengeloRaadsplanTest {

  private final SafetyPlan plan = HengeloPlan.load();
  private final Composed composed = Composed.of(plan);

  /** Theme 2.5 once left the words that announce its indicators alone at the foot of a page. */
  @Test
  void whatAnnouncesAListStaysWithIt() {
    assertThat(composed.all(ReportBlock.Paragraph.class))
        .filteredOn(one -> one.text().plain().equals("Meting kan plaatsvinden aan de hand van:"))
        .isNotEmpty()
        .allMatch(one -> one.role() == ParagraphRole.KEPT);
  }

  @Test
  void theCoverNamesTitleAndPeriodApart() {
    CouncilDocument document = composed.document();

    assertThat(document.cover()).isNotNull();
    assertThat(document.cover().organisation()).isEqualTo("Gemeente Hengelo");
    assertThat(document.cover().title()).isEqualTo("Integraal Veiligheidsbeleid Hengelo");
    assertThat(document.cover().subtitle()).isEqualTo("2017–2020");
    assertThat(document.cover().lead())
        .isEqualTo("Acht thema’s, met doelen, indicatoren, geld en planning");
    assertThat(document.furniture().headerLeft())
        .isEqualTo("Integraal Veiligheidsbeleid Hengelo 2017–2020");
    assertThat(document.furniture().headerRight()).isEqualTo("Beeldvormende versie");
  }

  @Test
  void theFourKeyFiguresAreThoseOfThePlan() {
    ReportBlock.KeyFigures figures = composed.all(ReportBlock.KeyFigures.class).getFirst();

    assertThat(figures.figures().stream().map(ReportBlock.KeyFigure::value))
        .containsExactly("8", "33", "30", "€\u00a0203.400");
    assertThat(figures.figures().stream().map(one -> one.explanation().plain()))
        .containsExactly(
            "waarvan 3 met hoge urgentie",
            "waarvan 14 zonder indicator",
            "waarvan 3 met nulmeting én streefwaarde",
            "som van de posten; vermeld totaal €\u00a0180.000, verschil €\u00a023.400");
  }

  @Test
  void theTableOfThemesSaysWhenWhoAndHowMuch() {
    List<Table.Row> rows = composed.table(Anchors.THEMES_TABLE).rows();

    assertThat(rows).hasSize(8);
    assertThat(Composed.cells(rows.get(0)))
        .containsExactly(
            "1",
            "Veilige wijken en buurten",
            "2019–2020",
            "Stadsdeelregisseurs",
            "4",
            "3 (3)",
            "PM");
    assertThat(Composed.cells(rows.get(7)).getLast())
        .isEqualTo("€\u00a06.500, €\u00a045.000 per twee jaar, PM");
    assertThat(Composed.cells(rows.get(3)).get(1)).contains("▲", "hoge urgentie");
  }

  @Test
  void theBoxSaysWhatTheCouncilMustKnow() {
    ReportBlock.Box box = composed.all(ReportBlock.Box.class).getFirst();

    assertThat(box.lines()).hasSize(4);
    assertThat(box.lines().stream().map(Line::plain).toList().subList(0, 3))
        .containsExactly(
            "Er liggen drie scenario’s voor: prioriteren op thema, prioriteren in tijd of meewegen"
                + " in brede afweging voor nieuw beleid.",
            "Van de inzet van OOV is 10\u00a0% ruimte voor nieuwe prioriteiten; de genoemde"
                + " aandelen zijn samen 90\u00a0%.",
            "De begrotingsposten zijn samen €\u00a023.400 hoger dan het vermelde totaal ().");
    assertThat(box.lines().getLast().plain()).contains("Jeugd en middelengebruik", "urgentie");
  }

  @Test
  void chaptersStandInThePlansOwnOrderWithScenariosAndAppendicesBehindThem() {
    List<String> firstLevel =
        composed.all(ReportBlock.Heading.class).stream()
            .filter(heading -> heading.kind().level() == 1)
            .map(heading -> heading.text().plain())
            .toList();

    assertThat(firstLevel)
        .containsExactly(
            "Het plan op één bladzijde",
            "Inleiding",
            "Prioriteiten en koers",
            "Organisatie en uitvoering",
            "Veiligheidsvelden",
            "Scenario’s",
            "Indicatoren",
            "Signaleringen",
            "Bronnen en samenhang");
  }

  @Test
  void eachThemeHasABandWithItsFacts() {
    List<ReportBlock> blocks = composed.blocks();
    List<Table> bands =
        composed.all(Table.class).stream()
            .filter(table -> table.style() == Table.TableStyle.FACTS)
            .toList();

    assertThat(bands).hasSize(8);
    assertThat(Composed.cells(bands.get(3).rows().getFirst()))
        .containsExactly(
            "▲\u00a0hoge urgentie",
            "Tweede periode / 2019–2020",
            "Sector Samenleving / OOV wordt betrokken bij incidenten",
            "1",
            "2 / geen met nulmeting en streefwaarde",
            "€\u00a035.000");
    assertThat(blocks.get(blocks.indexOf(bands.get(3)) - 1))
        .isInstanceOfSatisfying(
            ReportBlock.Heading.class,
            heading -> assertThat(heading.kind()).isEqualTo(HeadingKind.THEME_BAND));
  }

  @Test
  void theIndicatorsFollowTheQuestionAboutMeasuring() {
    Table table = composed.table(Anchors.indicators(plan.themes().getFirst().id()));

    assertThat(table.rows().stream().map(Composed::cells).toList().getFirst())
        .containsExactly(
            "T1-I1 Voelt zich wel eens onveilig in eigen buurt",
            "effect",
            "20\u00a0% (2015)",
            "≤ 20\u00a0% (2020)",
            "Veiligheidsmonitor");
    assertThat(headingBefore(table)).isEqualTo("Hoe gaan we dat meten?");
  }

  @Test
  void aDroppedQuestionTheMoneyAndThePlanningOfAThemeAreWarnedAbout() {
    List<String> notices =
        composed.all(ReportBlock.Notice.class).stream().map(one -> one.text().plain()).toList();

    assertThat(notices).anyMatch(said -> said.contains("voor het laatst gesteld in"));
    assertThat(notices).anyMatch(said -> said.contains("45.000") && said.contains("7.500"));
    assertThat(notices).anyMatch(said -> said.contains("urgentie"));
    assertThat(notices)
        .contains(
            "De themabladen noemen samen €\u00a069.500 die in geen begrotingspost terugkomt.");
  }

  @Test
  void theCapacityChartShowsTheMissingRestBehindTheListAboutIt() {
    Chart chart = composed.chart(Anchors.CAPACITY_CHART);

    assertThat(chart.series().stream().map(one -> one.name() + " " + one.values().getFirst()))
        .containsExactly(
            "Calamiteiteninzet 20",
            "Bovenlokale samenwerking 20",
            "Reguliere taken 40",
            "Ruimte voor nieuwe prioriteiten 10",
            "Niet benoemd 10");
    assertThat(chart.series().stream().map(Chart.Series::fill))
        .endsWith(Chart.Fill.HATCHED, Chart.Fill.BLANK);
    assertThat(chart.remark())
        .isEqualTo(
            "De genoemde aandelen zijn samen 90\u00a0%. Van 10\u00a0% staat in het plan niet"
                + " waaraan het wordt besteed.");
    List<ReportBlock> blocks = composed.blocks();
    assertThat(blocks.get(blocks.indexOf(chart) - 1))
        .isInstanceOfSatisfying(
            ReportBlock.Listing.class,
            list ->
                assertThat(list.items().getFirst().text().plain())
                    .isEqualTo("20% calamiteiteninzet"));
  }

  @Test
  void thePhasingFigureShowsWhoLeadsInWhichYear() {
    Table figure = composed.table(Anchors.PHASING_FIGURE);

    assertThat(figure.head().stream().map(Line::plain))
        .containsExactly("Thema", "Trekker", "2017", "2018", "2019", "2020");
    assertThat(figure.rows().stream().map(row -> Composed.cells(row).getFirst()))
        .containsExactly(
            "Radicalisering\u00a0▲",
            "Ondermijning\u00a0▲",
            "Huiselijk geweld en kindermishandeling",
            "Jeugdgroepen en criminaliteit",
            "Jeugd en middelengebruik\u00a0▲",
            "Samenwerking en informatiedeling",
            "Binnenstad",
            "Veilige wijken en buurten");
    assertThat(Composed.cells(figure.rows().get(0)).subList(2, 6))
        .containsExactly("OOV", "OOV", "", "");
    assertThat(Composed.cells(figure.rows().get(4)).subList(2, 6))
        .containsExactly("", "", "ander", "ander");
  }

  @Test
  void sumStatedTotalAndDifferenceStandTogether() {
    List<Table.Row> rows = composed.table(Anchors.BUDGET_TABLE).rows();

    assertThat(rows).hasSize(14);
    assertThat(rows.stream().skip(11).map(row -> Composed.cells(row).subList(1, 4)))
        .containsExactly(
            List.of("Som van de posten", "", "€\u00a0203.400"),
            List.of("Vermeld totaal", "", "€\u00a0180.000"),
            List.of("Verschil", "", "+\u00a0€\u00a023.400"));
    Chart chart = composed.chart(Anchors.BUDGET_CHART);
    assertThat(chart.categories()).hasSize(11).startsWith("Cameratoezicht binnen RTR");
    assertThat(chart.series().getFirst().values().getLast()).isEqualByComparingTo("3000");
  }

  @Test
  void emptySafetyFieldsAreSaidToBeEmpty() {
    List<Table.Row> rows = composed.table(Anchors.FIELDS_TABLE).rows();

    assertThat(rows.stream().map(Composed::cells))
        .startsWith(List.of("4.1", "Veilige woon- en leefomgeving", "nog niet ingevuld"))
        .hasSize(5);
  }

  @Test
  void threeScenariosStandSideBySide() {
    Table table = composed.table(Anchors.SCENARIOS_TABLE);

    assertThat(table.head()).hasSize(4);
    assertThat(table.head().get(1).plain()).isEqualTo("Scenario 1: prioriteren op thema");
    assertThat(Composed.cells(table.rows().getFirst()).get(1))
        .startsWith("Er kan binnen de huidige omvang van beleid");
  }

  @Test
  void theAppendixOfFindingsSaysManyByPlaceAndNeverRepeatsASmallGroup() {
    Table table = composed.table(Anchors.FINDINGS_TABLE);
    List<List<String>> rows = table.rows().stream().map(Composed::cells).toList();

    assertThat(rows.getFirst().getFirst()).contains("■", "Fout");
    assertThat(rows)
        .anySatisfy(row -> {
          assertThat(row.get(1)).contains("(27 keer)", "INDICATOR_NO_BASELINE");
          assertThat(row.get(2)).startsWith("T2-I1, T2-I2").endsWith("T8-I3");
        });
    assertThat(rows)
        .filteredOn(row -> row.get(1).contains("SMALL_GROUP"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(1)).doesNotContainPattern("\\d (?!keer)"));
  }

  @Test
  void whatAnEditorAddedIsSaidToBeAdded() {
    assertThat(note(Anchors.THEMES_TABLE)).contains("redactioneel en nog niet bevestigd");
    assertThat(note(Anchors.INDICATORS_TABLE)).contains("De soort is redactioneel ingedeeld");
    assertThat(note(Anchors.BUDGET_TABLE)).contains("per jaar gelden is redactioneel");
    assertThat(note(Anchors.SCENARIOS_TABLE)).contains("De korte namen zijn redactioneel");
    assertThat(note(Anchors.SOURCES_TABLE)).contains("De meetjaren zijn redactioneel");
  }

  @Test
  void pagesOnTheirSideAreNotDividedByAnUprightOne() {
    List<ReportBlock> blocks = composed.document().blocks();

    for (int i = 1; i < blocks.size(); i++) {
      boolean both =
          blocks.get(i) instanceof ReportBlock.Landscape
              && blocks.get(i - 1) instanceof ReportBlock.Landscape;
      assertThat(both).isFalse();
    }
  }

  @Test
  void aMissingQuestionIsShownInItsPlaceAndSaidToBeMissing() {
    List<String> lines = composed.lines();

    assertThat(
            lines.stream()
                .filter(line -> line.equals("Dit onderdeel is in het plan niet uitgewerkt.")))
        .hasSize(5);
  }

  private String note(Anchor table) {
    Line note = composed.table(table).note();
    return note == null ? "" : note.plain();
  }

  private String headingBefore(ReportBlock block) {
    List<ReportBlock> blocks = composed.blocks();
    return blocks.subList(0, blocks.indexOf(block)).reversed().stream()
        .filter(ReportBlock.Heading.class::isInstance)
        .map(heading -> ((ReportBlock.Heading) heading).text().plain())
        .findFirst()
        .orElseThrow();
  }
}
