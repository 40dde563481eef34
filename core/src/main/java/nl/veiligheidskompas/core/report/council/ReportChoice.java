package nl.veiligheidskompas.core.report.council;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.PageFurniture;
import nl.veiligheidskompas.core.report.SheetLadder;
import nl.veiligheidskompas.core.report.marktbladen.Marktbladen;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.raadsvoorstel.Raadsvoorstel;
import nl.veiligheidskompas.core.report.voortgang.Voortgang;

/**
 * Which document, and what the clerk chose for it.
 *
 * @param raadsplan what is chosen for the council plan
 * @param year the year of a progress report
 * @param publicOnly whether what is not public is left out
 */
public record ReportChoice(
    CouncilReport report, RaadsplanOptions raadsplan, int year, boolean publicOnly) {

  /** What is usual for a plan: see the options of each document; a report is of the first year. */
  public static ReportChoice usual(CouncilReport report, PlanFacts facts) {
    return new ReportChoice(
        report, RaadsplanOptions.usual(facts.stage()), facts.period().startYear(), false);
  }

  /** Whether a progress report of that year can be made: it lies in the period of the plan. */
  public static boolean hasYear(PlanFacts facts, int year) {
    return facts.period().years().contains(year);
  }

  /** The same choice for another document. */
  public ReportChoice of(CouncilReport other) {
    return new ReportChoice(other, raadsplan, year, publicOnly);
  }

  public ReportChoice with(RaadsplanOptions options) {
    return new ReportChoice(report, options, year, publicOnly);
  }

  public ReportChoice withYear(int other) {
    return new ReportChoice(report, raadsplan, other, publicOnly);
  }

  /** With all of the plan, or with what is public only. */
  public ReportChoice withPublicOnly(boolean only) {
    return new ReportChoice(report, raadsplan, year, only);
  }

  /**
   * Composes the document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param edition by what it can be traced
   * @param texts the words that the document adds to those of the plan, in its language: nl or en
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public Manuscript compose(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts) {
    PublicPlan open = publicOnly ? PublicPlan.of(plan) : new PublicPlan(plan);
    List<Finding> told = publicOnly ? open.told(findings) : findings;
    Manuscript usual = usual(open.plan(), told, edition, texts);
    Arrangement arrangement = arrangement(plan, texts);
    UnaryOperator<CouncilDocument> mark = document -> marked(document, plan, texts);
    return usual instanceof SheetLadder sheets
        ? new ArrangedSheets(sheets, arrangement, mark)
        : mark.apply(arrangement.of(usual.whole()));
  }

  private Manuscript usual(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts) {
    // in a public document nothing tells where something was taken out
    RaadsplanOptions options =
        publicOnly && !Publication.of(plan).withheld().isEmpty()
            ? raadsplan.withMissingQuestions(false)
            : raadsplan;
    return switch (report) {
      case RAADSPLAN -> Raadsplan.compose(plan, findings, options.forEdition(edition), texts);
      case MARKTBLADEN -> Marktbladen.of(plan, findings, edition, texts);
      case VOORTGANG -> Voortgang.compose(plan, findings, year, edition, texts);
      case RAADSVOORSTEL -> Raadsvoorstel.compose(plan, findings, edition, texts);
    };
  }

  private Arrangement arrangement(SafetyPlan plan, Texts texts) {
    return new Arrangement(Publication.of(plan).form(report.code()), publicOnly, texts);
  }

  /**
   * The parts of the document in the chosen order, those that are left out too.
   *
   * @param findings all findings of the plan, sorted by gravity
   */
  public List<ChosenPart> parts(SafetyPlan plan, List<Finding> findings, Texts texts) {
    CouncilDocument usual = usual(plan, findings, EditionMark.NONE, texts).whole();
    Arrangement arrangement = arrangement(plan, texts).ofAll();
    Map<String, DocumentParts.Part> parts = arrangement.parts(usual);
    return arrangement.places(usual).stream()
        .map(place -> new ChosenPart(place, parts.getOrDefault(place.part(), DocumentParts.NONE)))
        .filter(part -> !part.place().part().equals(DocumentParts.BEGINNING))
        .toList();
  }

  /**
   * A part of a document at its place.
   *
   * @param part its title and what is in it
   */
  public record ChosenPart(PartPlace place, DocumentParts.Part part) {}

  /** A document with something in it that is not public says so on every page. */
  private CouncilDocument marked(CouncilDocument document, SafetyPlan plan, Texts texts) {
    if (publicOnly || !hasWithheld(plan)) {
      return document;
    }
    PageFurniture edge = document.furniture();
    String mark = texts.say("report.council.withheld");
    return document.with(
        document.properties().with("Openbaarheid", mark),
        new PageFurniture(
            edge.headerLeft(),
            edge.headerRight().isBlank() ? mark : edge.headerRight() + " · " + mark,
            edge.footerLeft()));
  }

  /** Whether something in this document is marked as not public. */
  private boolean hasWithheld(SafetyPlan plan) {
    Publication chosen = Publication.of(plan);
    return chosen.form(report.code()).texts().stream().anyMatch(OwnText::withheld)
        || plan.sections().stream().anyMatch(section -> chosen.withheld().contains(section.id()));
  }
}
