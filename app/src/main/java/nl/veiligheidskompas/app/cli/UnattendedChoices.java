package nl.veiligheidskompas.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.FigureMatching;
import nl.veiligheidskompas.core.intake.figures.FigureNote;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.ReadSeries;
import nl.veiligheidskompas.core.intake.figures.SeriesKey;
import nl.veiligheidskompas.core.intake.statline.FigureMapping;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * Where series go when nobody is there to look: as the mapping says, else to the indicator that is
 * certain; every other series becomes an indicator of the first theme, without a goal.
 */
final class UnattendedChoices {

  /** More series than this are not added without a word of the user. */
  private static final int MOST_NEW = 50;

  private final SafetyPlan plan;
  private final FigureMapping said;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final FigureMatching matching;
  private final Map<SeriesKey, Destination> decided = new HashMap<>();
  private final Set<String> met = new HashSet<>();

  UnattendedChoices(SafetyPlan plan, FigureMapping said, Texts texts, Supplier<UUID> ids) {
    this.plan = plan;
    this.said = said;
    this.texts = texts;
    this.ids = ids;
    matching = new FigureMatching(plan);
  }

  /**
   * Where each series goes; the same series out of two files goes to the same place.
   *
   * @throws RefusedException with {@code figures.many} when too many series would become
   *     indicators, {@code figures.notheme} when there is no theme for them, {@code
   *     figures.mapping.series} or {@code .code} when the mapping names what is not there
   */
  List<FigureChoice> of(List<ReadFigures> files) throws RefusedException {
    List<FigureChoice> choices = new ArrayList<>();
    for (ReadFigures file : files) {
      for (ReadSeries series : file.series()) {
        choices.add(new FigureChoice(file.file(), series, destination(series)));
      }
    }
    for (String name : said.series().keySet().stream().sorted().toList()) {
      if (!met.contains(name)) {
        throw new RefusedException(Problem.of("figures.mapping.series", name));
      }
    }
    long fresh = decided.values().stream().filter(one -> one instanceof Destination.AsNew).count();
    if (fresh > MOST_NEW) {
      throw new RefusedException(Problem.of("figures.many", fresh));
    }
    return choices;
  }

  private Destination destination(ReadSeries series) throws RefusedException {
    Destination known = decided.get(series.series().key());
    if (known != null) {
      return known;
    }
    String name = series.series().name();
    met.add(name);
    String code = said.series().get(name);
    Destination destination = code == null ? certain(series) : mapped(code);
    decided.put(series.series().key(), destination);
    return destination;
  }

  private Destination certain(ReadSeries series) throws RefusedException {
    Destination.Into into = matching.of(series.series());
    if (into != null && into.why().isCertain()) {
      return into;
    }
    if (series.isEmpty()) {
      return new Destination.Nowhere();
    }
    if (plan.themes().isEmpty()) {
      throw new RefusedException(Problem.of("figures.notheme"));
    }
    return new Destination.AsNew(plan.themes().getFirst().id(), ids.get());
  }

  private Destination mapped(String code) throws RefusedException {
    if (code.isEmpty()) {
      return new Destination.Nowhere();
    }
    for (Indicator indicator : plan.indicators()) {
      if (indicator.code().equals(code)) {
        return new Destination.Into(indicator.id(), Destination.Why.CHOSEN);
      }
    }
    for (ThemeSheet theme : plan.themes()) {
      if (theme.code().equals(code)) {
        return new Destination.AsNew(theme.id(), ids.get());
      }
    }
    throw new RefusedException(Problem.of("figures.mapping.code", code));
  }

  /** The report on these files and choices. */
  FigureReport report(List<ReadFigures> files, List<FigureChoice> choices, FigureImport figures) {
    FigureReport report = new FigureReport(texts);
    int at = 0;
    for (ReadFigures file : files) {
      report.file(file);
      for (int i = 0; i < file.series().size(); i++) {
        FigureChoice choice = choices.get(at++);
        List<FigureNote> notes = new ArrayList<>(choice.series().notes());
        notes.addAll(figures.warnings(choice.series(), choice.destination()));
        report.series(choice.series().series().name(), words(choice), notes);
        if (!(choice.destination() instanceof Destination.Nowhere)) {
          report.values(figures.values(choice.series(), choice.destination()));
          for (String area : choice.series().areas().keySet()) {
            report.area(area, figures.values(choice.series(), choice.destination(), area));
          }
        }
      }
    }
    return report;
  }

  private String words(FigureChoice choice) {
    return switch (choice.destination()) {
      case Destination.Into(UUID id, var why) ->
          texts.say("cli.figures.into", code(id), texts.word(why));
      case Destination.AsNew(UUID themeId, var _) -> {
        Destination.Into like = matching.of(choice.series().series());
        yield like == null || like.why().isCertain()
            ? texts.say("cli.figures.new", theme(themeId))
            : texts.say("cli.figures.new.like", theme(themeId), code(like.indicatorId()));
      }
      case Destination.Nowhere _ -> texts.say("cli.figures.nowhere");
    };
  }

  private String code(UUID id) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .map(Indicator::code)
        .findFirst()
        .orElse("");
  }

  private String theme(UUID id) {
    return plan.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(ThemeSheet::code)
        .findFirst()
        .orElse("");
  }
}
