package nl.veiligheidskompas.core.intake.statline;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.intake.figures.Margin95;
import nl.veiligheidskompas.core.intake.figures.Period;
import nl.veiligheidskompas.core.intake.figures.Vocabulary;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a figure from the heading of its column, from the labels of its row, or from
 * the lines above the table.
 *
 * @param subjects what it counts, in the order of the dimensions
 */
record ColumnFacts(
    @Nullable String topic,
    @Nullable Period period,
    @Nullable String region,
    @Nullable Margin95 margin,
    @Nullable String unit,
    List<String> subjects) {

  static final ColumnFacts NONE = new ColumnFacts(null, null, null, null, null, List.of());

  /** These facts and that the dimension has this value. */
  ColumnFacts with(@Nullable Role role, String value) {
    String text = value.strip();
    if (text.isEmpty()) {
      return this;
    }
    return switch (role) {
      case TOPIC -> new ColumnFacts(text, period, region, margin, unit, subjects);
      case PERIOD -> new ColumnFacts(topic, Period.of(text), region, margin, unit, subjects);
      case REGION -> new ColumnFacts(topic, period, text, margin, unit, subjects);
      case MARGIN -> new ColumnFacts(topic, period, region, Margin95.of(text), unit, subjects);
      case UNIT -> new ColumnFacts(topic, period, region, margin, text, subjects);
      case null, default -> {
        List<String> more = new ArrayList<>(subjects);
        more.add(Vocabulary.offence(text));
        yield new ColumnFacts(topic, period, region, margin, unit, more);
      }
    };
  }

  /** These facts, and what is not among them from those. */
  ColumnFacts or(ColumnFacts other) {
    List<String> all = new ArrayList<>(other.subjects);
    all.addAll(subjects);
    return new ColumnFacts(
        topic == null ? other.topic : topic,
        period == null ? other.period : period,
        region == null ? other.region : region,
        margin == null ? other.margin : margin,
        unit == null ? other.unit : unit,
        all);
  }
}
