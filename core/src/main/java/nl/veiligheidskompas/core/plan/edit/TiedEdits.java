package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.Ties;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Steps that make goals, indicators, partners and cost items of words of a sheet, and tie such
 * items to words. Each answers null when it would change nothing, also when theme or item is gone.
 */
public final class TiedEdits {

  private TiedEdits() {}

  /**
   * A new item with the words that it is tied to, as one step.
   *
   * @param id the key of the item, to which the words of the passages are tied already
   * @param passages what became otherwise in the text by tying the words
   */
  public static @Nullable ChangeSet take(
      SafetyPlan plan, UUID id, UUID themeId, TakenItem item, List<Passage> passages) {
    ThemeSheet theme = Positions.find(plan.themes(), themeId);
    ChangeSet added = theme == null ? null : added(plan, id, themeId, item);
    if (theme == null || added == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(added.changes());
    changes.addAll(written(plan, passages));
    changes.addAll(told(theme, id));
    String argument = added.name().arguments().getFirst();
    return new ChangeSet(StepName.of("item.take", argument), changes);
  }

  private static @Nullable ChangeSet added(SafetyPlan plan, UUID id, UUID themeId, TakenItem item) {
    return switch (item) {
      case TakenItem.OfGoal goal -> GoalEdits.add(plan, id, themeId, goal.parentId(), goal.text());
      case TakenItem.OfPartner partner ->
          PartnerEdits.add(plan, id, themeId, partner.name(), partner.internal());
      case TakenItem.OfIndicator one -> indicator(plan, id, themeId, one);
      case TakenItem.OfCost cost -> cost(plan, id, themeId, cost);
    };
  }

  private static ChangeSet indicator(
      SafetyPlan plan, UUID id, UUID themeId, TakenItem.OfIndicator one) {
    List<String> codes = plan.indicators().stream().map(Indicator::code).toList();
    String code = Lookup.nextCode(Lookup.code(plan, themeId) + "-I", codes);
    ChangeSet added = IndicatorEdits.add(plan, id, themeId, code, one.name());
    return followed(
        plan,
        added,
        grown ->
            IndicatorEdits.change(
                grown,
                id,
                fields ->
                    fields
                        .withUnit(one.unit())
                        .withBaseline(one.baseline())
                        .withTarget(one.target())));
  }

  private static @Nullable ChangeSet cost(
      SafetyPlan plan, UUID id, UUID themeId, TakenItem.OfCost cost) {
    ChangeSet added = CostEdits.add(plan, id, themeId, cost.text());
    if (added == null) {
      return null;
    }
    ChangeSet valued = followed(plan, added, grown -> CostEdits.amount(grown, id, cost.amount()));
    return followed(plan, valued, grown -> CostEdits.recurrence(grown, id, cost.recurrence()));
  }

  /** A step with the one that follows it, if any. */
  private static ChangeSet followed(
      SafetyPlan plan, ChangeSet first, Function<SafetyPlan, @Nullable ChangeSet> next) {
    ChangeSet second = next.apply(first.applyTo(plan));
    return second == null ? first : first.then(second);
  }

  /**
   * Ties an item that is there to words of its sheet.
   *
   * @param passages what became otherwise in the text by tying the words
   */
  public static @Nullable ChangeSet tie(SafetyPlan plan, UUID id, List<Passage> passages) {
    TiedItem item = TiedItem.find(plan, id);
    ThemeSheet theme = item == null ? null : Positions.find(plan.themes(), item.themeId());
    if (item == null || theme == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(written(plan, passages));
    changes.addAll(told(theme, id));
    return changes.isEmpty() ? null : new ChangeSet(StepName.of("item.tie", item.code()), changes);
  }

  /** Lets an item no longer belong to words of its sheet; the words stay. */
  public static @Nullable ChangeSet loosen(SafetyPlan plan, UUID id) {
    TiedItem item = TiedItem.find(plan, id);
    List<Change> changes = loosened(plan, List.of(id));
    return item == null || changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of("item.loosen", item.code()), changes);
  }

  /** What is to be changed in texts and themes when items are tied to no words any more. */
  static List<Change> loosened(SafetyPlan plan, Collection<UUID> items) {
    List<Change> changes = new ArrayList<>();
    for (Section section : plan.sections()) {
      List<Block> loose =
          Ties.changed(
              section.blocks(), ties -> ties.stream().filter(tie -> !items.contains(tie)).toList());
      if (!loose.equals(section.blocks())) {
        changes.add(new Change.OfSection(section, SectionEdits.with(section, loose)));
      }
    }
    for (ThemeSheet theme : plan.themes()) {
      List<UUID> left = theme.tied().stream().filter(tie -> !items.contains(tie)).toList();
      if (!left.equals(theme.tied())) {
        changes.add(new Change.OfTheme(theme, SheetEdits.tied(theme, left)));
      }
    }
    return changes;
  }

  private static List<Change> written(SafetyPlan plan, List<Passage> passages) {
    ChangeSet text = SectionEdits.write(plan, "item.tie", passages);
    return text == null ? List.of() : text.changes();
  }

  private static List<Change> told(ThemeSheet theme, UUID id) {
    List<UUID> tied = new ArrayList<>(theme.tied());
    if (tied.contains(id)) {
      return List.of();
    }
    tied.add(id);
    return List.of(new Change.OfTheme(theme, SheetEdits.tied(theme, tied)));
  }
}
