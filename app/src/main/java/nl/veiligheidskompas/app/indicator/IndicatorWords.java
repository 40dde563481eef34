package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.AreaVerdict;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.indicator.Verdict;
import org.jspecify.annotations.Nullable;

/** Values, targets and verdicts of indicators in words. */
public final class IndicatorWords {

  private final Texts texts;

  public IndicatorWords(Texts texts) {
    this.texts = texts;
  }

  /** A value with its unit. */
  public String value(@Nullable BigDecimal value, @Nullable String unit) {
    if (value == null) {
      return "";
    }
    String figure = texts.figure(value);
    if (unit == null || unit.equals("aantal") || unit.equals("index")) {
      return figure;
    }
    return unit.equals("euro") ? "€\u00a0" + figure : figure + "\u00a0" + unit;
  }

  /** The target with its sign, in a few words; empty when there is none. */
  public String target(Indicator indicator) {
    Target target = indicator.target();
    if (target == null) {
      return "";
    }
    String value = value(target.value(), indicator.unit());
    return switch (target.kind()) {
      case VALUE -> value;
      case AT_MOST -> "≤\u00a0" + value;
      case AT_LEAST -> "≥\u00a0" + value;
      case BAND -> value + " – " + value(target.upper(), indicator.unit());
      case DONE -> texts.say("indicators.target.done");
      case TEXT -> target.rule();
    };
  }

  /** Why the indicator is judged as it is, in two sentences. */
  String sentence(Indicator indicator, Verdict verdict) {
    return why(indicator, verdict, "verdict.change." + verdict.changeReason())
        + " "
        + why(indicator, verdict, "verdict.target." + verdict.targetReason());
  }

  /** How the series of an area moved, in one sentence. */
  String sentence(AreaVerdict verdict) {
    String reason = verdict.verdict().changeReason();
    // the first value of an area is no baseline
    String key = reason.equals("nomargin") ? "verdict.area.nomargin" : "verdict.change." + reason;
    return why(verdict.series(), verdict.verdict(), key);
  }

  private String why(Indicator indicator, Verdict verdict, String key) {
    Baseline baseline = indicator.baseline();
    Reading latest = verdict.latest();
    return texts.say(
        key,
        baseline == null ? "" : value(baseline.value(), indicator.unit()),
        baseline == null ? "" : baseline.year(),
        latest == null ? "" : value(latest.value(), indicator.unit()),
        latest == null ? "" : latest.year(),
        target(indicator));
  }
}
