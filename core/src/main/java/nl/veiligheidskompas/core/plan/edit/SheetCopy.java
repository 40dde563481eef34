package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.Ties;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a theme that a copy of it begins with: its questions with their text, its goals and
 * its partners. Figures, costs and planning belong to the one theme and are not copied, so that
 * nothing is counted twice.
 */
final class SheetCopy {

  private final SafetyPlan plan;
  private final ThemeSheet from;
  private final UUID to;
  private final String code;
  private final Supplier<UUID> ids;
  private final NewKeys keys;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param to the copy of the sheet itself
   * @param code the code of the copy
   * @param ids gives the keys of what is copied, blocks of text too
   */
  SheetCopy(SafetyPlan plan, ThemeSheet from, UUID to, String code, Supplier<UUID> ids) {
    this.plan = plan;
    this.from = from;
    this.to = to;
    this.code = code;
    this.ids = ids;
    keys = new NewKeys(ids);
  }

  /** What words are tied to in the copy: goals and partners are copied, the rest is not. */
  List<UUID> ties(List<UUID> old) {
    Set<UUID> copied = new HashSet<>();
    plan.goals().stream().filter(g -> isHere(g.themeId())).forEach(g -> copied.add(g.id()));
    plan.partners().stream().filter(p -> isHere(p.themeId())).forEach(p -> copied.add(p.id()));
    return keys.of(old.stream().filter(copied::contains).toList());
  }

  private boolean isHere(UUID themeId) {
    return themeId.equals(from.id());
  }

  List<Change> changes() {
    for (Section section : SectionEdits.of(plan, from.id())) {
      changes.add(new Change.OfSection(null, copy(section)));
    }
    addGoals(null, null, "", new HashMap<>());
    int position = Positions.last(plan.partners());
    for (Partner partner : plan.partners()) {
      if (partner.themeId().equals(from.id())) {
        changes.add(new Change.OfPartner(null, copy(partner, position++)));
      }
    }
    return changes;
  }

  private Section copy(Section section) {
    return new Section(
        ids.get(),
        section.position(),
        to,
        section.kind(),
        section.heading(),
        Ties.changed(section.blocks(), this::ties).stream().map(this::copy).toList());
  }

  private Partner copy(Partner partner, int position) {
    return new Partner(
        keys.of(partner.id()), position, to, partner.name(), partner.internal(), "", List.of());
  }

  /** Goals before their sub-goals; their codes follow that of the theme, in order. */
  private void addGoals(
      @Nullable UUID parent, @Nullable UUID newParent, String prefix, Map<String, Integer> last) {
    for (Goal goal : GoalEdits.below(plan, from.id(), parent)) {
      int number = last.merge(prefix, 1, Integer::sum);
      String code =
          newParent == null ? this.code + "-G" + number : prefix + (char) ('a' + number - 1);
      Goal copy =
          new Goal(
              keys.of(goal.id()), positionOfNext(), to, newParent, code, goal.text(), List.of());
      changes.add(new Change.OfGoal(null, copy));
      addGoals(goal.id(), copy.id(), code, last);
    }
  }

  private int positionOfNext() {
    long added = changes.stream().filter(Change.OfGoal.class::isInstance).count();
    return Positions.last(plan.goals()) + (int) added;
  }

  private Block copy(Block block) {
    return switch (block) {
      case Block.Paragraph one -> new Block.Paragraph(ids.get(), one.text());
      case Block.Subheading one -> new Block.Subheading(ids.get(), one.text());
      case Block.ListBlock one ->
          new Block.ListBlock(
              ids.get(), one.numbered(), one.items().stream().map(this::copy).toList());
      case Block.TableBlock one ->
          new Block.TableBlock(
              ids.get(),
              one.header().stream().map(this::copy).toList(),
              one.columnNames(),
              one.rows().stream().map(this::copy).toList(),
              one.note());
      case Block.Signature one -> new Block.Signature(ids.get(), one.roles());
    };
  }

  private Block.ListItem copy(Block.ListItem item) {
    return new Block.ListItem(item.text(), item.blocks().stream().map(this::copy).toList());
  }

  private Block.Row copy(Block.Row row) {
    return new Block.Row(row.cells().stream().map(this::copy).toList());
  }

  private Block.Cell copy(Block.Cell cell) {
    return new Block.Cell(cell.blocks().stream().map(this::copy).toList());
  }
}
