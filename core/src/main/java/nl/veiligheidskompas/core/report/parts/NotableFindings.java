package nl.veiligheidskompas.core.report.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  /** The same by theme: every theme asks for its own, and there may be hundreds. */
  private final Map<UUID, List<Finding>> byTheme = new HashMap<>();

  private final Set<About> about = new HashSet<>();
  private final Texts texts;

  private record About(FindingCode code, UUID entity) {}

  public NotableFindings(List<Finding> findings, Texts texts) {
    open = findings.stream().filter(finding -> !finding.accepted()).toList();
    for (Finding finding : open) {
      about.add(new About(finding.code(), finding.place().entityId()));
      UUID theme = finding.place().themeId();
      if (theme != null) {
        byTheme.computeIfAbsent(theme, id -> new ArrayList<>()).add(finding);
      }
    }
    this.texts = texts;
  }

  private List<Finding> of(ThemeFacts theme) {
    return byTheme.getOrDefault(theme.sheet().id(), List.of());
  }

  /** The sentences of the open findings of one kind. */
  public List<String> sentences(FindingCode code) {
    return sentences(open, code);
  }

  /** The sentences of the open findings of one kind in a theme. */
  public List<String> sentences(ThemeFacts theme, FindingCode code) {
    return sentences(of(theme), code);
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
    return kinds(of(theme).stream()).stream()
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
    return about.contains(new About(code, entityId));
  }

  /** One warning with the first of the sentences; nothing when there are none. */
  public static Optional<ReportBlock> notice(List<String> sentences) {
    String said = String.join(" ", sentences.subList(0, Math.min(sentences.size(), AT_MOST)));
    return said.isEmpty() ? Optional.empty() : Optional.of(new ReportBlock.Notice(Line.of(said)));
  }

  private List<String> sentences(List<Finding> findings, FindingCode code) {
    return findings.stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> finding.sentence(texts))
        .toList();
  }
}
