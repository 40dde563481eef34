package nl.veiligheidskompas.app.indicator;

import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.indicator.ChangeWord;
import nl.veiligheidskompas.core.indicator.TargetWord;

/** The sign beside the word of a verdict. */
public final class VerdictSigns {

  private VerdictSigns() {}

  public static Icon of(TargetWord word) {
    return switch (word) {
      case ACHIEVED, ON_COURSE -> Icon.FINE;
      case NOT_ACHIEVED, OFF_COURSE -> Icon.WARNING;
      case NOT_MEASURED_YET, SOURCE_DOES_NOT_MEASURE -> Icon.NOT_MEASURED;
      case NOT_JUDGED -> Icon.NOT_JUDGED;
      case NOT_REPORTED -> Icon.ACTIVITY;
    };
  }

  public static Icon of(ChangeWord word) {
    return switch (word) {
      case BETTER -> Icon.FINE;
      case WORSE -> Icon.WARNING;
      case NO_DEMONSTRABLE_DIFFERENCE -> Icon.NO_DIFFERENCE;
      case NOT_COMPARABLE -> Icon.NOT_JUDGED;
    };
  }
}
