package nl.veiligheidskompas.core.intake.figures;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.IndicatorLibrary;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.LibraryEdits;
import org.jspecify.annotations.Nullable;

/** Indicators for series that a plan did not know: from the library when it knows the series. */
final class NewIndicators {

  private final LibraryEdits edits;

  NewIndicators(SafetyPlan plan, Supplier<UUID> ids) {
    edits = new LibraryEdits(plan, ids);
  }

  List<Change> add(Destination.AsNew destination, Series series) {
    return edits.add(of(series), destination.indicatorId(), destination.themeId());
  }

  private static LibraryIndicator of(Series series) {
    SeriesKey key = series.key();
    LibraryIndicator known = IndicatorLibrary.fedBy(key.table(), key.subject(), key.leaf());
    KnownTable table = KnownTable.ofKey(key.table());
    boolean survey = table == KnownTable.MONITOR || table == KnownTable.OLD_MONITOR;
    return new LibraryIndicator(
        known == null ? LibraryIndicator.Group.REFERENCE : known.group(),
        known == null ? series.name() : known.name(),
        known == null ? IndicatorKind.EFFECT : known.kind(),
        unit(series, known),
        known == null ? Direction.UNKNOWN : known.direction(),
        known == null ? source(table) : known.source(),
        known == null ? survey : known.survey(),
        known == null ? null : known.intervalYears(),
        known == null ? List.of() : known.breakYears(),
        series.unsure() ? null : FeedEdits.feed(series),
        known == null ? "" : known.note());
  }

  /** The unit of the file counts; a percentage of something is a percentage. */
  private static @Nullable String unit(Series series, @Nullable LibraryIndicator known) {
    if (known != null && known.unit() != null) {
      return known.unit();
    }
    String unit = series.unit();
    return unit != null && unit.startsWith("%") ? "%" : unit;
  }

  private static String source(@Nullable KnownTable table) {
    return switch (table) {
      case null -> "";
      case POLICE -> "Politie, geregistreerde misdrijven";
      case NUISANCE -> "Politie, geregistreerde overlast";
      case CRIME -> "CBS, geregistreerde criminaliteit";
      case MONITOR, OLD_MONITOR -> "Veiligheidsmonitor";
    };
  }
}
