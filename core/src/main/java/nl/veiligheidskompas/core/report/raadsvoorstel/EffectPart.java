package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.List;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;

/** What the plan wants to reach, as far as it says so in goals and in figures. */
final class EffectPart {

  /** So many effects are named with their figures. */
  private static final int TOLD = 4;

  private final ReportMatter matter;
  private final Wording words;

  EffectPart(ReportMatter matter) {
    this.matter = matter;
    words = matter.words();
  }

  List<ReportBlock> compose() {
    Proposals proposals = new Proposals("effect", words);
    Line goals = Line.of(goals());
    boolean measured = !matter.plan().indicators().isEmpty();
    return List.of(proposals.body("1", measured ? goals.with(" ").with(measurable()) : goals));
  }

  private String goals() {
    int goals = matter.plan().goals().size();
    int themes = matter.themes().size();
    return goals == 0
        ? words.say("effect.noGoals")
        : words.count("effect.goals", goals, words.count("themes", themes));
  }

  /** The effects that can be judged: with a baseline and a target. */
  private Line measurable() {
    List<Indicator> effects =
        matter.plan().indicators().stream()
            .filter(one -> one.kind() == IndicatorKind.EFFECT)
            .filter(one -> one.baseline() != null && one.target() != null)
            .toList();
    if (effects.isEmpty()) {
      return words.line(
          "effect.none", words.count("indicators", matter.plan().indicators().size()));
    }
    List<String> told = effects.stream().limit(TOLD).map(this::effect).toList();
    String all =
        Wording.capitalised(
            words.count("effect.measurable", effects.size(), String.join("; ", told)));
    int more = effects.size() - told.size();
    return Line.of(more == 0 ? all + "." : all + words.count("effect.more", more));
  }

  private String effect(Indicator indicator) {
    IndicatorWords facts = new IndicatorWords(matter.plan(), words);
    return words.say(
        "effect.one",
        indicator.name(),
        facts.baseline(indicator).plain(),
        facts.target(indicator).plain());
  }
}
