package nl.veiligheidskompas.core.report.marktbladen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** How a theme is measured: its indicators with what the plan knows about them. */
final class MeasureTable {

  /**
   * A column of the table.
   *
   * @param key of its head
   * @param width its share of the width
   * @param content what stands in it
   * @param isEmpty whether the plan says nothing there
   */
  private record Fact(
      String key, int width, Function<Indicator, Line> content, Predicate<Indicator> isEmpty) {}

  private final ReportMatter matter;
  private final Wording words;
  private final Rung rung;
  private final IndicatorWords indicatorWords;

  MeasureTable(ReportMatter matter, Rung rung) {
    this.matter = matter;
    words = matter.words();
    this.rung = rung;
    indicatorWords = new IndicatorWords(matter.plan(), words);
  }

  /** The table, or the sentence that the theme has no indicators. */
  ReportBlock of(ThemeFacts theme) {
    List<Indicator> all = theme.indicators();
    if (all.isEmpty()) {
      return ReportBlock.Paragraph.body(words.empty("indicators"));
    }
    List<Indicator> shown = all.subList(0, Math.min(rung.entries(), all.size()));
    List<Fact> facts = facts();
    List<Fact> dropped =
        facts.stream()
            .filter(fact -> rung.dropsEmptyColumns() && all.stream().allMatch(fact.isEmpty()))
            .toList();
    List<Fact> kept = facts.stream().filter(fact -> !dropped.contains(fact)).toList();
    return new Table(
        rung.tables(),
        null,
        words.say("measure.title", rung.name(theme.name())),
        words.say("measure.description", shown.size()),
        0,
        kept.stream().map(fact -> Column.text(fact.width())).toList(),
        kept.stream().map(fact -> words.line("measure.head." + fact.key())).toList(),
        shown.stream().map(indicator -> row(indicator, kept)).toList(),
        false,
        note(dropped, all.size() - shown.size(), theme));
  }

  private List<Fact> facts() {
    return List.of(
        new Fact("name", 33, indicatorWords::name, indicator -> false),
        new Fact("kind", 12, one -> Line.of(indicatorWords.kind(one.kind())), indicator -> false),
        new Fact("baseline", 14, indicatorWords::baseline, one -> one.baseline() == null),
        new Fact(
            "target",
            22,
            indicatorWords::target,
            one -> one.target() == null && one.direction() != Direction.DONE),
        new Fact("source", 19, indicatorWords::source, one -> one.sourceId() == null));
  }

  private Row row(Indicator indicator, List<Fact> facts) {
    List<Cell> cells = new ArrayList<>();
    for (Fact fact : facts) {
      cells.add(Cell.of(rung.name(fact.content().apply(indicator))));
    }
    return new Row(cells, false);
  }

  private @Nullable Line note(List<Fact> dropped, int left, ThemeFacts theme) {
    List<String> sentences = new ArrayList<>();
    if (!dropped.isEmpty()) {
      List<String> names =
          dropped.stream().map(fact -> words.say("measure.none." + fact.key())).toList();
      sentences.add(words.say("measure.none", words.either(names)));
    }
    if (left > 0) {
      sentences.add(words.count("indicators.more", left, SheetPlace.of(matter, theme)));
    }
    return sentences.isEmpty() ? null : Line.of(String.join(" ", sentences));
  }
}
