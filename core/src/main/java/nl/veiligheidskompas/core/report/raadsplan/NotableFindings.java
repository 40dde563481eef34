package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;

/**
 * The findings that the plan's own pages speak of. Only open ones: what was accepted is told in the
 * appendix, with the reason.
 */
final class NotableFindings {

  /** A warning beside the text says at most so much; the appendix says the rest. */
  private static final int AT_MOST = 3;

  private final List<Finding> open;
  private final Texts texts;

  NotableFindings(List<Finding> findings, Texts texts) {
    open = findings.stream().filter(finding -> !finding.accepted()).toList();
    this.texts = texts;
  }

  /** The sentences of the open findings of one kind. */
  List<String> sentences(FindingCode code) {
    return sentences(finding -> finding.code() == code);
  }

  /** One warning about the findings of these kinds in a theme; nothing when there are none. */
  Optional<ReportBlock> notice(ThemeFacts theme, Set<FindingCode> codes) {
    return notice(
        sentences(finding ->
            codes.contains(finding.code())
                && theme.sheet().id().equals(finding.place().themeId())));
  }

  /** One warning about the findings of these kinds in the whole plan. */
  Optional<ReportBlock> notice(Set<FindingCode> codes) {
    return notice(sentences(finding -> codes.contains(finding.code())));
  }

  private List<String> sentences(Predicate<Finding> which) {
    return open.stream().filter(which).map(finding -> finding.sentence(texts)).toList();
  }

  private static Optional<ReportBlock> notice(List<String> sentences) {
    String said = String.join(" ", sentences.subList(0, Math.min(sentences.size(), AT_MOST)));
    return said.isEmpty() ? Optional.empty() : Optional.of(new ReportBlock.Notice(Line.of(said)));
  }
}
