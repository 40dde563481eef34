package nl.veiligheidskompas.core.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.MarketText;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.CostEdits;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import nl.veiligheidskompas.core.plan.edit.PartnerEdits;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan without what is not public: the questions that are marked so, and what answers them in
 * another form. Documents are made of such a plan, so that nothing of it can slip into them.
 *
 * @param plan what is left
 */
record PublicPlan(SafetyPlan plan) {

  static PublicPlan of(SafetyPlan whole) {
    SafetyPlan left = whole;
    List<UUID> withheld = Publication.of(whole).withheld();
    for (Section section : whole.sections()) {
      if (withheld.contains(section.id())) {
        left = without(left, section);
      }
    }
    return new PublicPlan(left);
  }

  /**
   * The findings that may be told: not those on what was taken out, nor on very few people, nor
   * those on what stays whose sentence names what went. These are not found in what is left.
   */
  List<Finding> told(List<Finding> findings) {
    Set<Finding> foundInWhatIsLeft = Set.copyOf(PlanFindings.of(plan));
    return findings.stream()
        .filter(foundInWhatIsLeft::contains)
        .filter(finding -> finding.code() != FindingCode.SMALL_GROUP)
        .toList();
  }

  private static SafetyPlan without(SafetyPlan plan, Section section) {
    SafetyPlan left = applied(plan, SectionEdits.remove(plan, section.id()));
    SectionKind kind = section.kind();
    UUID theme = section.themeId();
    if (kind == null) {
      return left;
    }
    return switch (kind) {
      case GOALS -> shortened(removed(left, goals(left, theme), GoalEdits::remove), theme, kind);
      case PARTIES -> removed(left, partners(left, theme), PartnerEdits::remove);
      case COSTS -> shortened(removed(left, costs(left, theme), CostEdits::remove), theme, kind);
      case MEASUREMENT -> removed(left, indicators(left, theme), IndicatorEdits::remove);
      case ISSUE, APPROACH, NEEDS -> left;
    };
  }

  /** A shorter text for the market says the same as what was taken out. */
  private static SafetyPlan shortened(SafetyPlan plan, UUID theme, SectionKind kind) {
    MarketText text = Publication.of(plan).marketText(theme);
    if (text == null) {
      return plan;
    }
    boolean goals = kind == SectionKind.GOALS;
    MarketText left = new MarketText(theme, goals ? "" : text.effect(), goals ? text.money() : "");
    return applied(plan, PublicationEdits.marketText(plan, left));
  }

  private static List<UUID> goals(SafetyPlan plan, UUID theme) {
    return of(plan.goals(), goal -> goal.themeId().equals(theme));
  }

  private static List<UUID> partners(SafetyPlan plan, UUID theme) {
    return of(plan.partners(), partner -> partner.themeId().equals(theme));
  }

  private static List<UUID> costs(SafetyPlan plan, UUID theme) {
    return of(plan.costItems(), cost -> cost.themeId().equals(theme));
  }

  private static List<UUID> indicators(SafetyPlan plan, UUID theme) {
    return of(plan.indicators(), indicator -> indicator.themeId().equals(theme));
  }

  private static <E extends Entity> List<UUID> of(List<E> entities, Function<E, Boolean> belongs) {
    List<UUID> ids = new ArrayList<>();
    for (E entity : entities) {
      if (belongs.apply(entity)) {
        ids.add(entity.id());
      }
    }
    return ids;
  }

  /** A step that takes one entity away; null when it is gone already, below another one. */
  private interface Removal {
    @Nullable ChangeSet of(SafetyPlan plan, UUID id);
  }

  private static SafetyPlan removed(SafetyPlan plan, List<UUID> ids, Removal removal) {
    SafetyPlan left = plan;
    for (UUID id : ids) {
      left = applied(left, removal.of(left, id));
    }
    return left;
  }

  private static SafetyPlan applied(SafetyPlan plan, @Nullable ChangeSet step) {
    return step == null ? plan : step.applyTo(plan);
  }
}
