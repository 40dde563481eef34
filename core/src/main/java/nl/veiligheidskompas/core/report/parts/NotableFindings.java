package nl.veiligheidskompas.core.report.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;

/**
 * The findings that the plan's own pages speak of. Only open ones: what was accepted is told in the
 * appendix, with the reason.
 */
public final class NotableFindings {

  /** What the council decides on; other kinds follow in the order of the findings. */
  private static final List<FindingCode> DECIDED_ON =
      List.of(
          FindingCode.BUDGET_TOTAL,
          FindingCode.CAPACITY_SUM,
          FindingCode.COST_MISMATCH,
          FindingCode.URGENCY_PHASE,
          FindingCode.COST_NOT_BUDGETED,
          FindingCode.QUESTION_DROPPED,
          FindingCode.GOAL_NO_INDICATOR);

  /** A warning beside the text says at most so much; the appendix says the rest. */
  private static final int AT_MOST = 3;

  private final List<Finding> open;
  private final Texts texts;

  public NotableFindings(List<Finding> findings, Texts texts) {
    open = findings.stream().filter(finding -> !finding.accepted()).toList();
    this.texts = texts;
  }

  /** The sentences of the open findings of one kind. */
  public List<String> sentences(FindingCode code) {
    return sentences(finding -> finding.code() == code);
  }

  /** The sentences of the open findings of one kind in a theme. */
  public List<String> sentences(ThemeFacts theme, FindingCode code) {
    UUID themeId = theme.sheet().id();
    return sentences(
        finding -> finding.code() == code && themeId.equals(finding.place().themeId()));
  }

  /**
   * The kinds of open findings, the gravest first. Among equally grave ones money and planning come
   * first, for the council decides on them. A figure about very few people is never pointed at.
   */
  public List<FindingCode> kinds() {
    return kinds(open.stream());
  }

  /** The gravest open finding in a theme, in its own sentence. */
  public Optional<String> gravest(ThemeFacts theme) {
    UUID themeId = theme.sheet().id();
    return kinds(open.stream().filter(one -> themeId.equals(one.place().themeId()))).stream()
        .findFirst()
        .map(code -> sentences(theme, code).getFirst());
  }

  private static List<FindingCode> kinds(Stream<Finding> findings) {
    return findings
        .map(Finding::code)
        .filter(code -> code != FindingCode.SMALL_GROUP)
        .distinct()
        .sorted(Comparator.comparing(FindingCode::severity).thenComparingInt(NotableFindings::rank))
        .toList();
  }

  private static int rank(FindingCode code) {
    int rank = DECIDED_ON.indexOf(code);
    return rank < 0 ? DECIDED_ON.size() : rank;
  }

  /** Whether there is an open finding of that kind about that entity. */
  public boolean isOpen(FindingCode code, UUID entityId) {
    return open.stream()
        .anyMatch(one -> one.code() == code && one.place().entityId().equals(entityId));
  }

  /** One warning with the first of the sentences; nothing when there are none. */
  public static Optional<ReportBlock> notice(List<String> sentences) {
    String said = String.join(" ", sentences.subList(0, Math.min(sentences.size(), AT_MOST)));
    return said.isEmpty() ? Optional.empty() : Optional.of(new ReportBlock.Notice(Line.of(said)));
  }

  private List<String> sentences(Predicate<Finding> which) {
    return open.stream().filter(which).map(finding -> finding.sentence(texts)).toList();
  }
}
