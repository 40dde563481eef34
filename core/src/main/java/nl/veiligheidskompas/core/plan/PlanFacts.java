package nl.veiligheidskompas.core.plan;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Area;
import org.jspecify.annotations.Nullable;

/**
 * What the plan is and for whom; there is exactly one in a plan.
 *
 * @param status the status in the words of the municipality
 * @param previousPeriod the period before this one as the plan writes it, empty when not named
 * @param population null when not known
 * @param team the name of the safety team in the text, such as OOV
 * @param template the questions that a theme sheet is expected to answer, in order
 * @param notes remarks of the editor about the source, never printed
 * @param notice a few words that stand on every screen and on every page of a document, such as
 *     "fictieve waarden"; null when there are none
 * @param areas the areas beside the municipality for which there are values, in their order
 * @param closedYears years of which the values are frozen, ascending
 * @param publication what is chosen for the documents; null when all is as usual
 */
public record PlanFacts(
    UUID id,
    int position,
    String title,
    String status,
    Stage stage,
    Municipality municipality,
    Period period,
    String previousPeriod,
    @Nullable Population population,
    String team,
    List<LegalBasis> legalBasis,
    List<PolicyMoment> timeline,
    List<TemplateQuestion> template,
    BudgetFacts budget,
    List<String> notes,
    List<EditorialMark> editorial,
    @AddedLater @Nullable String notice,
    @AddedLater List<Area> areas,
    @AddedLater List<Integer> closedYears,
    @AddedLater @Nullable Publication publication)
    implements Entity {
  public PlanFacts {
    legalBasis = List.copyOf(legalBasis);
    timeline = List.copyOf(timeline);
    template = List.copyOf(template);
    notes = List.copyOf(notes);
    editorial = List.copyOf(editorial);
    areas = List.copyOf(areas);
    closedYears = closedYears.stream().sorted().distinct().toList();
    publication = publication == null || publication.isUsual() ? null : publication;
    notice = notice == null || notice.isBlank() ? null : notice;
  }
}
