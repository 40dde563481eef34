package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.jspecify.annotations.Nullable;

/** Values of an import in words. */
public final class ValueWords {

  private final Texts texts;

  public ValueWords(Texts texts) {
    this.texts = texts;
  }

  /** A value with what becomes of it: {@code 3.907 nieuw}, {@code 3.900 → 3.907 gewijzigd}. */
  public String line(PlannedValue value) {
    return figures(value) + "  " + status(value);
  }

  /** The value, with the one that stood there when it changes. */
  public String figures(PlannedValue value) {
    String now = now(value.cell());
    Measurement before = value.before();
    return switch (value.status()) {
      case NEW, SAME -> now;
      case CHANGED -> before == null ? now : was(before) + " → " + now;
      case MISSING, CLOSED -> before == null ? now : was(before);
    };
  }

  /** What becomes of it, in words. */
  public String status(PlannedValue value) {
    boolean provisional = value.cell().figure().provisional();
    String word = texts.word(value.status());
    return provisional ? texts.say("figures.provisional", word) : word;
  }

  private String now(ReadCell cell) {
    String figure = figure(cell.figure().state(), cell.figure().value());
    BigDecimal lower = cell.lower();
    BigDecimal upper = cell.upper();
    return lower == null || upper == null
        ? figure
        : texts.say("figures.margin", figure, texts.figure(lower), texts.figure(upper));
  }

  private String was(Measurement before) {
    String figure = figure(before.state(), before.value());
    return before.provisional() ? figure + "*" : figure;
  }

  private String figure(State state, @Nullable BigDecimal value) {
    return value == null ? texts.say("figures.state." + state) : texts.figure(value);
  }
}
