package nl.veiligheidskompas.core.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that the program proposes; in a plan it becomes one like any other.
 *
 * @param group under which it stands
 * @param unit such as % or aantal, or null when there is none
 * @param source the name of its source, empty when there is none
 * @param survey whether the source is a sample
 * @param intervalYears years between two measurements, or null when not known
 * @param breakYears first years of a new series
 * @param feed the series that fills it, or null when none is known
 * @param note what is worth knowing about it, empty when there is nothing
 */
public record LibraryIndicator(
    Group group,
    String name,
    IndicatorKind kind,
    @Nullable String unit,
    Direction direction,
    String source,
    boolean survey,
    @Nullable Integer intervalYears,
    List<Integer> breakYears,
    @Nullable IndicatorFeed feed,
    String note) {

  /** Where indicators come from. */
  public enum Group {
    /** Compulsory in the budget of every municipality, programme Veiligheid. */
    BBV,
    /** Questions of the safety monitor. */
    MONITOR,
    /** Registrations of the police. */
    POLICE,
    /** The ones of the reference plan. */
    REFERENCE,
    /** Those that the user put there. */
    OWN
  }

  public LibraryIndicator {
    breakYears = List.copyOf(breakYears);
  }

  /** An indicator of a plan as one to copy: without its values, target, goals and owner. */
  public static LibraryIndicator own(Indicator of, @Nullable Source source) {
    return new LibraryIndicator(
        Group.OWN,
        of.name(),
        of.kind(),
        of.unit(),
        of.direction(),
        source == null ? "" : source.name(),
        source != null && source.survey(),
        source == null ? null : source.intervalYears(),
        of.breakYears(),
        of.feeds().isEmpty() ? null : of.feeds().getFirst(),
        of.note());
  }
}
