package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.Wording;

/**
 * What does not add up or is missing, one row per kind of finding: the gravest first. A few
 * findings of a kind are told in their own sentences, many only by their places. Accepted findings
 * stand below the open ones with the reason.
 */
final class FindingsAppendix {

  /** So many findings of one kind are told one by one. */
  private static final int TOLD_APART = 5;

  private static final int LINES_OF_PLACES = 9;
  private static final String BUDGET_LINE = "begroting:";

  private final List<Finding> findings;
  private final Wording words;
  private final Texts texts;

  FindingsAppendix(List<Finding> findings, Wording words, Texts texts) {
    this.findings = List.copyOf(findings);
    this.words = words;
    this.texts = texts;
  }

  List<ReportBlock> compose() {
    Heading heading =
        new Heading(HeadingKind.APPENDIX, Anchors.FINDINGS, words.say("appendix.findings.heading"));
    return findings.isEmpty()
        ? List.of(heading, ReportBlock.Paragraph.body(words.empty("findings")))
        : List.of(
            new ReportBlock.Landscape(
                List.of(
                    heading,
                    ReportBlock.Paragraph.body(words.line("appendix.findings.intro")),
                    table())));
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    grouped(false).forEach((code, found) -> rows.add(openRow(code, found)));
    grouped(true).forEach((code, found) -> rows.add(acceptedRow(code, found)));
    String caption = words.count("appendix.findings.caption", findings.size());
    return new CaptionedTable(
            TableStyle.COMPACT,
            Anchors.FINDINGS_TABLE,
            caption,
            words.say("appendix.findings.description"))
        .of(
            List.of(Column.text(11), Column.text(45), Column.text(23), Column.text(21)),
            words.head("appendix.findings", "severity", "what", "place", "advice"),
            rows,
            null);
  }

  /** The findings that are accepted, or those that are not, by kind in the order given. */
  private Map<FindingCode, List<Finding>> grouped(boolean accepted) {
    Map<FindingCode, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.accepted() == accepted) {
        groups.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
      }
    }
    return groups;
  }

  private Row openRow(FindingCode code, List<Finding> found) {
    List<Line> what = new ArrayList<>(List.of(title(code, found.size())));
    if (found.size() <= TOLD_APART) {
      found.forEach(one -> what.add(Line.of(one.sentence(texts))));
    }
    return row(severity(code.severity()), what, found, code.advice(texts));
  }

  private Row acceptedRow(FindingCode code, List<Finding> found) {
    List<Line> what = new ArrayList<>(List.of(title(code, found.size())));
    for (Finding one : found) {
      String reason = Objects.requireNonNullElse(one.acceptedBecause(), "");
      what.add(Line.of(one.sentence(texts)));
      what.add(Line.of(words.say("appendix.findings.because", reason), TextRole.STRONG));
    }
    Line severity =
        severity(code.severity())
            .withBreak()
            .with(words.say("appendix.findings.accepted"), TextRole.SMALL);
    return row(severity, what, found, words.say("appendix.findings.acceptedAdvice"));
  }

  private Row row(Line severity, List<Line> what, List<Finding> found, String advice) {
    return Row.of(
        Cell.of(severity),
        Cell.of(what.toArray(Line[]::new)),
        Cell.of(places(found)),
        Cell.of(advice));
  }

  /** The places by their codes, those of one theme on one line while these are few. */
  private Line[] places(List<Finding> found) {
    Map<Optional<UUID>, List<String>> lines = new LinkedHashMap<>();
    for (Finding one : found) {
      Optional<UUID> theme = Optional.ofNullable(one.place().themeId());
      lines.computeIfAbsent(theme, id -> new ArrayList<>()).add(place(one.place().code()));
    }
    List<String> themes = lines.values().stream().map(codes -> String.join(", ", codes)).toList();
    return themes.size() <= LINES_OF_PLACES
        ? themes.stream().map(Line::of).toArray(Line[]::new)
        : new Line[] {Line.of(String.join(", ", themes))};
  }

  /** Places in the budget are called by the number of their line. */
  private String place(String code) {
    return code.startsWith(BUDGET_LINE)
        ? words.say("appendix.findings.line", code.substring(BUDGET_LINE.length()))
        : code;
  }

  private Line title(FindingCode code, int count) {
    Line title = Line.of(code.title(texts), TextRole.STRONG);
    if (count > 1) {
      title = title.with(" " + words.say("appendix.findings.times", count));
    }
    return title.with(" ").with(code.name(), TextRole.SMALL);
  }

  private Line severity(Severity severity) {
    String word = Wording.capitalised(words.word(severity));
    return switch (severity) {
      case ERROR -> Line.of("■", TextRole.SIGN_URGENT).with("\u00a0").with(word, TextRole.URGENT);
      case WARNING -> Line.of("▲", TextRole.SIGN).with("\u00a0").with(word, TextRole.STRONG);
      case NOTICE -> Line.of("●", TextRole.SIGN).with("\u00a0").with(word);
    };
  }
}
