package nl.veiligheidskompas.app.cli;

import java.util.List;
import java.util.function.Function;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.Severity;

/** Findings for people: one line each, under the severity with its count. */
final class FindingsAsText {

  private final Texts texts;

  FindingsAsText(Texts texts) {
    this.texts = texts;
  }

  /** The lines, each with a line end; a plan without findings is told so. */
  String write(List<Finding> findings) {
    if (findings.isEmpty()) {
      return texts.say("cli.check.none") + "\n";
    }
    int codes = width(findings, finding -> finding.code().name());
    int places = width(findings, finding -> finding.place().code());
    StringBuilder answer = new StringBuilder();
    for (Severity severity : Severity.values()) {
      List<Finding> group = findings.stream().filter(f -> f.severity() == severity).toList();
      if (!group.isEmpty()) {
        answer.append(answer.isEmpty() ? "" : "\n").append(heading(severity, group.size()));
        group.forEach(finding -> answer.append(line(finding, codes, places)));
      }
    }
    return answer.toString();
  }

  private String heading(Severity severity, int count) {
    return texts.say("cli.check.heading", texts.word(severity), count) + "\n";
  }

  private String line(Finding finding, int codes, int places) {
    return "  %s  %s  %s%s%n"
        .formatted(
            padded(finding.code().name(), codes),
            padded(finding.place().code(), places),
            finding.sentence(texts),
            acceptance(finding));
  }

  private String acceptance(Finding finding) {
    String reason = finding.acceptedBecause();
    return reason == null ? "" : " " + texts.say("cli.check.accepted", reason);
  }

  private static int width(List<Finding> findings, Function<Finding, String> column) {
    return findings.stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length());
  }
}
