package nl.veiligheidskompas.core.indicator;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What is measured. Its values per year are {@link Measurement}s.
 *
 * @param code visible code, such as T1-I2
 * @param unit such as % or aantal, or null when the source names none
 * @param sourceId where the figures come from, or null when the source is not named
 * @param area the area it is measured for, or null when not named
 * @param lastAsked the last year in which the source asked this, when it no longer does; else null
 * @param breakYears first years of a new series: values on both sides are not compared
 * @param quote the sentence of the sheet that it comes from
 * @param action what must be done before it can be measured, empty when nothing
 * @param note a remark of the editor, empty when there is none
 * @param owner who sees to its figures, as a function and never a name; null when not named
 * @param feeds the series of sources that fill its values
 * @param states how the action that it is, or that must come before it, stood; by date
 */
public record Indicator(
    UUID id,
    int position,
    UUID themeId,
    String code,
    String name,
    IndicatorKind kind,
    @Nullable String unit,
    @Nullable UUID sourceId,
    Direction direction,
    @Nullable String area,
    @Nullable Baseline baseline,
    @Nullable Target target,
    @Nullable Integer lastAsked,
    List<Integer> breakYears,
    String quote,
    String action,
    String note,
    List<EditorialMark> editorial,
    @AddedLater @Nullable String owner,
    @AddedLater List<IndicatorFeed> feeds,
    @AddedLater List<ActionState> states)
    implements Entity {
  public Indicator {
    breakYears = List.copyOf(breakYears);
    editorial = List.copyOf(editorial);
    feeds = List.copyOf(feeds);
    states = states.stream().sorted(ActionState.ORDER).toList();
  }

  /** Whether it is itself something that is done, once or again and again. */
  public boolean isAction() {
    return kind == IndicatorKind.ACTIVITY || kind == IndicatorKind.MILESTONE;
  }

  /** Whether there is something to be done of which the state can be reported. */
  public boolean hasAction() {
    return isAction() || !action.isBlank();
  }

  /** The same, with what it started from and what is aimed at. */
  Indicator with(@Nullable Baseline otherBaseline, @Nullable Target otherTarget) {
    return with(otherBaseline, otherTarget, breakYears, feeds, states);
  }

  /**
   * The same series, coming from elsewhere.
   *
   * @param years from which years on the series is another one
   */
  public Indicator with(List<IndicatorFeed> otherFeeds, List<Integer> years) {
    return with(baseline, target, years, otherFeeds, states);
  }

  /** The same, with other years from which on the series is another one. */
  public Indicator withBreakYears(List<Integer> years) {
    return with(baseline, target, years, feeds, states);
  }

  /** The same, with other reports of how its action stands. */
  public Indicator withStates(List<ActionState> others) {
    return with(baseline, target, breakYears, feeds, others);
  }

  private Indicator with(
      @Nullable Baseline otherBaseline,
      @Nullable Target otherTarget,
      List<Integer> years,
      List<IndicatorFeed> otherFeeds,
      List<ActionState> otherStates) {
    return new Indicator(
        id,
        position,
        themeId,
        code,
        name,
        kind,
        unit,
        sourceId,
        direction,
        area,
        otherBaseline,
        otherTarget,
        lastAsked,
        years,
        quote,
        action,
        note,
        editorial,
        owner,
        otherFeeds,
        otherStates);
  }
}
