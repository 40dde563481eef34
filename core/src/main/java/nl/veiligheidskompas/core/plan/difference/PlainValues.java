package nl.veiligheidskompas.core.plan.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;
import org.jspecify.annotations.Nullable;

/** Values of the model as plain text for people; what points at an entity becomes its title. */
final class PlainValues {

  private final Titles titles;
  private final Texts texts;

  PlainValues(Titles titles, Texts texts) {
    this.titles = titles;
    this.texts = texts;
  }

  /** The value as text; empty for nothing. */
  String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case UUID id -> titles.of(id);
      case Boolean yes -> texts.say(yes ? "difference.yes" : "difference.no");
      case Money amount -> texts.money(amount);
      case BigDecimal figure -> texts.figure(figure);
      case Enum<?> constant -> texts.word(constant);
      case PartialDate date -> date(date);
      case Period period -> period.startYear() + "-" + period.endYear();
      case YearlyAmounts amounts -> amounts(amounts);
      case List<?> list -> joined(list);
      case Record composed -> composed(composed);
      default -> String.valueOf(value);
    };
  }

  private String joined(List<?> values) {
    return values.stream()
        .map(this::of)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("; "));
  }

  private static String date(PartialDate date) {
    String year = String.format(Locale.ROOT, "%04d", date.year());
    String month = date.month() == null ? "" : String.format(Locale.ROOT, "%02d-", date.month());
    String day = date.day() == null ? "" : String.format(Locale.ROOT, "%02d-", date.day());
    return day + month + year;
  }

  private String amounts(YearlyAmounts amounts) {
    List<String> parts = new ArrayList<>();
    Money every = amounts.everyYear();
    if (every != null) {
      parts.add(texts.say("difference.everyyear", every));
    }
    for (YearAmount year : amounts.byYear()) {
      parts.add(year.year() + ": " + texts.money(year.amount()));
    }
    return String.join("; ", parts);
  }

  /** The parts of a value that have something to say, each with its label. */
  private String composed(Record value) {
    List<String> parts = new ArrayList<>();
    for (Fields.Field field : Fields.of(value.getClass())) {
      String text = of(field.in(value));
      if (!text.isBlank()) {
        parts.add(texts.say("difference.field." + field.name()) + " " + text);
      }
    }
    return String.join(", ", parts);
  }
}
