package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.TargetReach;

/** Says what a survey needs before a target can be shown. */
final class ReachWords {

  private final Texts texts;

  ReachWords(Texts texts) {
    this.texts = texts;
  }

  String of(TargetReach reach) {
    List<String> sentences = new ArrayList<>();
    BigDecimal aim = reach.aim();
    Integer sample = reach.sample();
    if (aim == null) {
      sentences.add(texts.say("indicators.reach.none"));
    } else {
      BigDecimal needed = BigDecimal.valueOf(reach.needed());
      sentences.add(texts.say("indicators.reach.needed", reach.from(), aim, needed));
      if (sample == null) {
        sentences.add(texts.say("indicators.reach.nosample"));
      } else {
        String key =
            reach.measurements() <= 1 ? "indicators.reach.enough" : "indicators.reach.together";
        sentences.add(
            texts.say(key, BigDecimal.valueOf(sample), BigDecimal.valueOf(reach.measurements())));
      }
    }
    if (sample != null && reach.smallest() != null) {
      sentences.add(
          texts.say("indicators.reach.smallest", BigDecimal.valueOf(sample), reach.smallest()));
    }
    return String.join(" ", sentences);
  }
}
