package nl.veiligheidskompas.core.report.voortgang;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.indicator.TargetWord;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/**
 * What every part of the progress report is made of.
 *
 * @param year at whose end is judged
 * @param standings the indicators of each theme, in the order of the plan
 */
record Report(ReportMatter matter, int year, Map<ThemeFacts, List<Standing>> standings) {

  static Report of(ReportMatter matter, int year) {
    Map<ThemeFacts, List<Standing>> standings = new LinkedHashMap<>();
    matter.themes().forEach(theme -> standings.put(theme, Standing.of(matter.plan(), theme, year)));
    return new Report(matter, year, standings);
  }

  Wording words() {
    return matter.words();
  }

  List<Standing> of(ThemeFacts theme) {
    return standings.getOrDefault(theme, List.of());
  }

  /** All indicators of the plan that belong to a theme. */
  List<Standing> all() {
    return standings.values().stream().flatMap(List::stream).toList();
  }

  /** How many of these there are per verdict; only verdicts that occur, in a fixed order. */
  static Map<TargetWord, Integer> counts(List<Standing> standings) {
    Map<TargetWord, Integer> counts = new EnumMap<>(TargetWord.class);
    standings.forEach(one -> counts.merge(one.verdict().target(), 1, Integer::sum));
    return counts;
  }

  /** {@code 2 nog niet gemeten; 1 op koers}; says so when there are no indicators. */
  String inWords(List<Standing> standings) {
    if (standings.isEmpty()) {
      return words().say("noIndicators");
    }
    List<String> parts =
        counts(standings).entrySet().stream()
            .map(entry -> entry.getValue() + " " + words().word(entry.getKey()))
            .toList();
    return String.join("; ", parts);
  }
}
