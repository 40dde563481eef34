package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the questions of a theme sheet. Each answers null when it would change nothing, also
 * when the section is gone.
 */
public final class SectionEdits {

  private SectionEdits() {}

  /** The sections of a theme in their order. */
  public static List<Section> of(SafetyPlan plan, UUID themeId) {
    return plan.sections().stream().filter(s -> s.themeId().equals(themeId)).toList();
  }

  /** The questions of the template that a theme sheet has no section for, in order. */
  public static List<TemplateQuestion> missing(SafetyPlan plan, UUID themeId) {
    List<SectionKind> present = new ArrayList<>();
    of(plan, themeId).forEach(section -> present.add(section.kind()));
    return plan.facts().template().stream().filter(q -> !present.contains(q.kind())).toList();
  }

  /**
   * A section without text, standing where the template has its kind: before the first section
   * whose kind comes later there, else at the end.
   *
   * @param kind null for a question of its own
   */
  public static @Nullable ChangeSet add(
      SafetyPlan plan, UUID id, UUID themeId, @Nullable SectionKind kind, String heading) {
    if (Positions.find(plan.themes(), themeId) == null) {
      return null;
    }
    List<Section> siblings = of(plan, themeId);
    Section section = new Section(id, Positions.last(siblings), themeId, kind, heading, List.of());
    List<Section> order = new ArrayList<>(siblings);
    order.add(placeOf(plan, kind, siblings), section);
    List<Integer> positions = Positions.inOrder(order);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Section one = order.get(i);
      Section placed = at(one, positions.get(i));
      if (one.id().equals(id)) {
        changes.add(new Change.OfSection(null, placed));
      } else if (!placed.equals(one)) {
        changes.add(new Change.OfSection(one, placed));
      }
    }
    return new ChangeSet(StepName.of("section.add", heading), changes);
  }

  /**
   * Before which section of its sheet a question of that kind would come: its number from 0, or
   * their count for the end.
   */
  public static int place(SafetyPlan plan, UUID themeId, @Nullable SectionKind kind) {
    return placeOf(plan, kind, of(plan, themeId));
  }

  private static int placeOf(SafetyPlan plan, @Nullable SectionKind kind, List<Section> siblings) {
    List<SectionKind> order = plan.facts().template().stream().map(TemplateQuestion::kind).toList();
    int rank = order.indexOf(kind);
    for (int i = 0; rank >= 0 && i < siblings.size(); i++) {
      if (order.indexOf(siblings.get(i).kind()) > rank) {
        return i;
      }
    }
    return siblings.size();
  }

  /** Takes a section away with its text. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Section section = Positions.find(plan.sections(), id);
    return section == null
        ? null
        : ChangeSet.of(
            StepName.of("section.remove", section.heading()), new Change.OfSection(section, null));
  }

  /** Puts a section so many places further in its sheet, or back when negative. */
  public static @Nullable ChangeSet move(SafetyPlan plan, UUID id, int places) {
    Section section = Positions.find(plan.sections(), id);
    if (section == null) {
      return null;
    }
    List<Section> siblings = of(plan, section.themeId());
    List<Section> order = Positions.moved(siblings, section, places);
    if (order.equals(siblings)) {
      return null;
    }
    List<Integer> positions = Positions.inOrder(order);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Section placed = at(order.get(i), positions.get(i));
      if (!placed.equals(order.get(i))) {
        changes.add(new Change.OfSection(order.get(i), placed));
      }
    }
    return new ChangeSet(StepName.of("section.move", section.heading()), changes);
  }

  /** Words the question in another way. */
  public static @Nullable ChangeSet heading(SafetyPlan plan, UUID id, String heading) {
    return changed(plan, id, "section.heading", s -> with(s, s.kind(), heading, s.blocks()));
  }

  /** Says that a section answers another question; null for none of the known ones. */
  public static @Nullable ChangeSet kind(SafetyPlan plan, UUID id, @Nullable SectionKind kind) {
    return changed(plan, id, "section.kind", s -> with(s, kind, s.heading(), s.blocks()));
  }

  /**
   * Keeps passages in the sections that they are. A heading without words stays as it was; passages
   * of sections that are gone are left out.
   *
   * @param step what was done to the text, the name of a step that tells the heading
   */
  public static @Nullable ChangeSet write(SafetyPlan plan, String step, List<Passage> passages) {
    List<Change> changes = new ArrayList<>();
    String told = "";
    for (Passage passage : passages) {
      Section before = Positions.find(plan.sections(), passage.id());
      Section after = before == null ? null : written(before, passage);
      if (before != null && !before.equals(after)) {
        told = changes.isEmpty() ? before.heading() : told;
        changes.add(new Change.OfSection(before, after));
      }
    }
    return changes.isEmpty() ? null : new ChangeSet(StepName.of(step, told), changes);
  }

  private static Section written(Section section, Passage passage) {
    String words = passage.heading();
    String heading = words == null || words.isBlank() ? section.heading() : words.strip();
    return with(section, section.kind(), heading, passage.blocks());
  }

  private static @Nullable ChangeSet changed(
      SafetyPlan plan, UUID id, String step, UnaryOperator<Section> edit) {
    Section before = Positions.find(plan.sections(), id);
    if (before == null) {
      return null;
    }
    Section after = edit.apply(before);
    return after.equals(before)
        ? null
        : ChangeSet.of(StepName.of(step, before.heading()), new Change.OfSection(before, after));
  }

  private static Section at(Section section, int position) {
    return new Section(
        section.id(),
        position,
        section.themeId(),
        section.kind(),
        section.heading(),
        section.blocks());
  }

  /** The section with another text. */
  static Section with(Section section, List<Block> blocks) {
    return with(section, section.kind(), section.heading(), blocks);
  }

  private static Section with(
      Section section, @Nullable SectionKind kind, String heading, List<Block> blocks) {
    return new Section(section.id(), section.position(), section.themeId(), kind, heading, blocks);
  }
}
