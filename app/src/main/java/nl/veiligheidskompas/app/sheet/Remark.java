package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the margin says about one kind of finding at a question: findings of one kind are one
 * remark.
 *
 * @param findings at least one, all of that kind
 */
record Remark(FindingCode code, List<Finding> findings) {

  Remark {
    findings = List.copyOf(findings);
  }

  /** The findings as remarks, in the order in which their kinds come. */
  static List<Remark> of(List<Finding> findings) {
    Map<FindingCode, List<Finding>> byCode = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
    }
    return byCode.entrySet().stream().map(e -> new Remark(e.getKey(), e.getValue())).toList();
  }

  /** The question that a finding belongs to, or null when it is about the whole theme. */
  static @Nullable SectionKind question(Finding finding, SafetyPlan plan) {
    return finding.code() == FindingCode.ITEM_WITHOUT_TEXT
        ? question(TiedItem.find(plan, finding.place().entityId()))
        : question(finding.code());
  }

  /** Where words tell of an item; those about partners, which stand together, name none. */
  private static SectionKind question(@Nullable TiedItem item) {
    return switch (item == null ? TiedItem.Kind.PARTNER : item.kind()) {
      case GOAL -> SectionKind.GOALS;
      case INDICATOR -> SectionKind.MEASUREMENT;
      case PARTNER -> SectionKind.PARTIES;
      case COST -> SectionKind.COSTS;
    };
  }

  private static @Nullable SectionKind question(FindingCode code) {
    return switch (code) {
      case GOAL_NO_INDICATOR,
          ACTIVITY_AS_EFFECT,
          INDICATOR_NO_GOAL,
          INDICATOR_NO_TARGET,
          TARGET_YEAR_NOT_MEASURED,
          TARGET_NOT_SHOWABLE,
          WEIGHT_SUM ->
          SectionKind.GOALS;
      case INDICATOR_NO_BASELINE,
          INDICATOR_NO_SOURCE,
          INDICATOR_NO_OWNER,
          BASELINE_OLD,
          QUESTION_DROPPED,
          SERIES_BREAK,
          VALUE_IMPLAUSIBLE,
          VALUE_AFTER_PERIOD ->
          SectionKind.MEASUREMENT;
      case COST_MISMATCH, COST_NOT_BUDGETED, PM_OPEN -> SectionKind.COSTS;
      case THEME_NO_PARTNER -> SectionKind.PARTIES;
      case BUDGET_TOTAL,
          CAPACITY_SUM,
          SMALL_GROUP,
          TARIFF_MISMATCH,
          THEME_NO_LEAD,
          THEME_NO_PHASE,
          URGENCY_PHASE,
          SECTION_MISSING,
          TEXT_UNFINISHED,
          ITEM_WITHOUT_TEXT,
          THEME_NAME_DIFFERS ->
          null;
    };
  }
}
