package nl.veiligheidskompas.core.report.raadsvoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Proposal;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.Composed;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import org.junit.jupiter.api.Test;

/** The proposal to the council follows the plan. */
class RaadsvoorstelTest {

  private final SafetyPlan plan = HengeloPlan.load();
  private final Composed proposal = compose(plan);

  @Test
  void everyPartStandsInItsPlace() {
    assertThat(proposal.headings())
        .containsExactly(
            "Integraal Veiligheidsbeleid Hengelo 2017–2020: richting en kaders",
            "Voorgesteld besluit",
            "Aanleiding",
            "Beoogd effect",
            "Argumenten",
            "Kanttekeningen",
            "Financiën",
            "Vervolg");
  }

  @Test
  void theCouncilIsAskedWhatThePlanLeavesOpen() {
    assertThat(said(proposal, ParagraphRole.DECISION))
        .containsExactly(
            "Kennis te nemen van de acht thema’s van het Integraal Veiligheidsbeleid Hengelo"
                + " 2017–2020, en van de drie daarvan met hoge urgentie.",
            "Een oordeel te geven over de drie scenario’s: prioriteren op thema, prioriteren in"
                + " tijd of meewegen in brede afweging voor nieuw beleid.",
            "Het college richting en kaders mee te geven voor de definitieve versie, die ter"
                + " besluitvorming wordt aangeboden.");
  }

  @Test
  void argumentsCountWithTheirDecisionAndObjectionsByGravity() {
    assertThat(said(proposal, ParagraphRole.ARGUMENT))
        .containsExactly(
            "1.1\tAcht thema’s vragen extra aandacht, naast het reguliere werk.",
            "1.2\tDrie thema’s hebben hoge urgentie.",
            "2.1\tDe ruimte voor nieuwe onderwerpen is beperkt.",
            "3.1\tDe raad kan bij drie van de elf begrotingsposten sturen.",
            "1.\tBegroting en vermeld totaal verschillen.",
            "2.\tInzet telt niet op tot 100\u00a0%.",
            "3.\tThemablad en begroting noemen verschillende bedragen.",
            "4.\tUrgentie en fasering passen niet bij elkaar.");
    assertThat(said(proposal, ParagraphRole.FACTS))
        .contains("Dat zijn Jeugd en middelengebruik, Radicalisering en Ondermijning.");
  }

  @Test
  void theOccasionIsTheLettersOwnParagraphAndTheLaw() {
    assertThat(said(proposal, ParagraphRole.BODY).getFirst())
        .startsWith("Op 5 juli 2016 is een politieke markt gehouden waarin u richting")
        .endsWith(
            "De gemeenteraad stelt de doelen ten minste eenmaal in de vier jaar vast (artikel 38b"
                + " Politiewet 2012).");
  }

  @Test
  void sumStatedTotalAndDifferenceStandTogetherWithWhatIsOutsideTheBudget() {
    List<Table.Row> rows = proposal.table(new Anchor("tabel_financien")).rows();

    assertThat(rows.stream().map(row -> Composed.cells(row).getLast()))
        .containsExactly(
            "€\u00a0203.400",
            "€\u00a0180.000",
            "+\u00a0€\u00a023.400",
            "€\u00a013.000",
            "€\u00a050.000 eenmalig",
            "€\u00a03.000",
            "€\u00a03.500",
            "€\u00a069.500",
            "€\u00a045.000 per twee jaar");
    assertThat(rows.get(7).total()).isTrue();
    assertThat(proposal.table(new Anchor("tabel_financien")).note())
        .extracting(Line::plain)
        .asString()
        .startsWith("PM in het plan, twee keer: ‘PM, onderwerp van gesprek met partners’");
  }

  @Test
  void whatThePlanCannotKnowIsLeftOpenAndEveryControlHasItsOwnName() {
    List<Span.FillIn> open =
        proposal.all(Table.class).getFirst().rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.content().stream())
            .flatMap(line -> line.text().spans().stream())
            .filter(Span.FillIn.class::isInstance)
            .map(Span.FillIn.class::cast)
            .toList();
    assertThat(open)
        .extracting(Span.FillIn::title)
        .containsExactly("Zaaknummer", "Portefeuillehouder", "Datum college, datum raad");

    List<String> tags = new ArrayList<>(open.stream().map(Span.FillIn::tag).toList());
    proposal.all(Proposal.class).forEach(one -> tags.add(one.tag()));
    assertThat(tags).doesNotHaveDuplicates().contains("voorstel:besluit:1");
    assertThat(proposal.all(ReportBlock.Paragraph.class)).isEmpty();
  }

  @Test
  void aPlanThatIsReadyIsAdopted() {
    PlanFacts facts = plan.facts();
    SafetyPlan ready = after(new Change.OfFacts(facts, inStage(facts, Stage.DECIDING)));

    Composed deciding = compose(ready);

    assertThat(deciding.headings().getFirst()).endsWith(": vaststelling");
    assertThat(said(deciding, ParagraphRole.DECISION))
        .contains(
            "Het college te vragen elk jaar te rapporteren over indicatoren, acties en begroting.")
        .anyMatch(decision -> decision.startsWith("Het Integraal Veiligheidsbeleid Hengelo"));
  }

  @Test
  void anEmptyPlanGivesAnHonestProposal() {
    Composed empty = compose(PlanFixture.of(2027, 2030).plan());

    assertThat(empty.lines())
        .contains("Het plan noemt nog geen doelen.", "Het plan noemt geen bedragen.")
        .anyMatch(line -> line.startsWith("In te vullen: het plan heeft geen brief"))
        .anyMatch(line -> line.contains("dat nog geen thema’s heeft"));
    assertThat(empty.headings()).doesNotContain("Argumenten");
  }

  @Test
  void findingsThatWereAcceptedAndFiguresAboutAFewPeopleAreNoObjection() {
    assertThat(proposal.lines()).noneMatch(line -> line.contains("heel klein aantal"));
  }

  private static List<String> said(Composed document, ParagraphRole role) {
    return document.all(Proposal.class).stream()
        .map(Proposal::paragraph)
        .filter(paragraph -> paragraph.role() == role)
        .map(paragraph -> paragraph.text().plain())
        .toList();
  }

  private SafetyPlan after(Change change) {
    return ChangeSet.of(StepName.of("test"), change).applyTo(plan);
  }

  private static PlanFacts inStage(PlanFacts facts, Stage stage) {
    return new PlanFacts(
        facts.id(),
        facts.position(),
        facts.title(),
        facts.status(),
        stage,
        facts.municipality(),
        facts.period(),
        facts.previousPeriod(),
        facts.population(),
        facts.team(),
        facts.legalBasis(),
        facts.timeline(),
        facts.template(),
        facts.budget(),
        facts.notes(),
        facts.editorial(),
        facts.notice(),
        facts.areas(),
        facts.closedYears(),
        facts.publication());
  }

  static Composed compose(SafetyPlan plan) {
    return new Composed(
        Raadsvoorstel.compose(plan, PlanFindings.of(plan), EditionMark.NONE, Composed.DUTCH));
  }
}
