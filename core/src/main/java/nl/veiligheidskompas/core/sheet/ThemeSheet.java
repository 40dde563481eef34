package nl.veiligheidskompas.core.sheet;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;

/**
 * One priority theme. Its sections, goals, indicators, partners, cost items and its place in the
 * phasing are entities of their own that point here.
 *
 * @param code visible code, such as T4
 * @param title the full title, printed above the sheet
 * @param listTitle the short title for lists and tables
 * @param aliases other names under which the plan speaks of this theme
 * @param highUrgency whether the college names the theme as urgent; false means not named as such
 * @param focusAreas neighbourhoods that get the attention
 * @param measurementSources what the sheet says it will be measured by, literally
 * @param contextFigures figures from the text that are no indicator
 * @param consultations regular meetings that carry the approach
 * @param notes remarks of the editor about the source, never printed
 * @param tied the goals, indicators, partners and cost items that were taken from words of its text
 *     and belong to these, each once; one that is gone says nothing
 */
public record ThemeSheet(
    UUID id,
    int position,
    String code,
    String title,
    String listTitle,
    List<String> aliases,
    boolean highUrgency,
    List<String> focusAreas,
    List<String> measurementSources,
    List<ContextFigure> contextFigures,
    List<Consultation> consultations,
    List<String> notes,
    List<EditorialMark> editorial,
    @AddedLater List<UUID> tied)
    implements Entity {
  public ThemeSheet {
    aliases = List.copyOf(aliases);
    focusAreas = List.copyOf(focusAreas);
    measurementSources = List.copyOf(measurementSources);
    contextFigures = List.copyOf(contextFigures);
    consultations = List.copyOf(consultations);
    notes = List.copyOf(notes);
    editorial = List.copyOf(editorial);
    tied = tied.stream().distinct().toList();
  }
}
