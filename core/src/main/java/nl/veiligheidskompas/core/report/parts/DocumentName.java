package nl.veiligheidskompas.core.report.parts;

import java.util.regex.Pattern;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;

/**
 * What the document is called. Many plans carry their period in their title; on the cover the
 * period stands below the title, and must not stand there twice.
 *
 * @param title the title of the plan without the period at its end
 * @param period such as {@code 2017–2020}
 * @param organisation whose plan it is, such as {@code Gemeente Hengelo}
 * @param notice what must stand on every page, such as {@code fictieve waarden}; empty when nothing
 */
public record DocumentName(String title, String period, String organisation, String notice) {

  public static DocumentName of(PlanFacts facts, Wording words) {
    Period years = facts.period();
    String period = words.years(years.startYear(), years.endYear());
    String title = withoutPeriod(facts.title().strip(), years);
    return new DocumentName(
        title.isBlank() ? words.say("document.plan") : title,
        period,
        organisation(facts.municipality().name().strip(), words),
        facts.notice() == null ? "" : facts.notice());
  }

  /** Title, period and notice in one line. */
  public String full() {
    return noticed(title.contains(period) ? title : title + " " + period);
  }

  /** The period, and the notice where there is one: for below the title. */
  public String subtitle() {
    return noticed(period);
  }

  private String noticed(String words) {
    return notice.isEmpty() ? words : words + " (" + notice + ")";
  }

  private static String withoutPeriod(String title, Period years) {
    String last = years.startYear() == years.endYear() ? "" : "\\s*[-–—/]\\s*" + years.endYear();
    Pattern atTheEnd = Pattern.compile("[\\s,:(]*\\b" + years.startYear() + last + "\\)?$");
    return atTheEnd.matcher(title).replaceFirst("");
  }

  private static String organisation(String name, Wording words) {
    if (name.isBlank()) {
      return words.say("organisation.none");
    }
    String full = words.say("organisation", name);
    String prefix = full.substring(0, Math.max(0, full.length() - name.length()));
    return name.regionMatches(true, 0, prefix, 0, prefix.length()) ? name : full;
  }
}
