package nl.veiligheidskompas.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Texts;

/**
 * What was recognised in a text.
 *
 * @param sheets at least one, in the order of the text
 * @param leftOut how often something does not come along
 */
public record ReadSheets(List<ReadSheet> sheets, Map<LeftOut, Integer> leftOut) {
  public ReadSheets {
    sheets = List.copyOf(sheets);
    leftOut = Map.copyOf(leftOut);
  }

  /** What does not come along as one sentence; empty when everything does. */
  public String losses(Texts texts) {
    if (leftOut.isEmpty()) {
      return "";
    }
    List<String> losses = new ArrayList<>();
    for (LeftOut what : LeftOut.values()) {
      int times = leftOut.getOrDefault(what, 0);
      if (times > 0) {
        losses.add(times == 1 ? texts.word(what) : texts.say("intake.times", what, times));
      }
    }
    return texts.say("intake.leftout", String.join(", ", losses));
  }
}
