package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the chapters of the plan. Each answers null when it would change nothing, also when the
 * chapter is gone.
 */
public final class ChapterEdits {

  private ChapterEdits() {}

  /** The chapters that are part of that one, in order; null for those of the first level. */
  public static List<Chapter> below(SafetyPlan plan, @Nullable UUID parentId) {
    return plan.chapters().stream()
        .filter(chapter -> Objects.equals(chapter.parentId(), parentId))
        .toList();
  }

  /** A chapter without text behind the others of its level. */
  public static @Nullable ChangeSet add(
      SafetyPlan plan, UUID id, @Nullable UUID parentId, String title) {
    if (parentId != null && Positions.find(plan.chapters(), parentId) == null) {
      return null;
    }
    Chapter chapter =
        new Chapter(
            id, Positions.last(plan.chapters()), parentId, ChapterRole.TEXT, title, "", List.of());
    return ChangeSet.of(StepName.of("chapter.add", title), new Change.OfChapter(null, chapter));
  }

  /** Takes a chapter away with its parts. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Chapter chapter = Positions.find(plan.chapters(), id);
    if (chapter == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>();
    removeParts(plan, id, changes);
    changes.add(new Change.OfChapter(chapter, null));
    return new ChangeSet(StepName.of("chapter.remove", chapter.title()), changes);
  }

  private static void removeParts(SafetyPlan plan, UUID id, List<Change> changes) {
    for (Chapter part : below(plan, id)) {
      removeParts(plan, part.id(), changes);
      changes.add(new Change.OfChapter(part, null));
    }
  }

  /** Puts a chapter so many places further on its level, or back when negative. */
  public static @Nullable ChangeSet move(SafetyPlan plan, UUID id, int places) {
    Chapter chapter = Positions.find(plan.chapters(), id);
    if (chapter == null) {
      return null;
    }
    List<Chapter> siblings = below(plan, chapter.parentId());
    List<Chapter> order = Positions.moved(siblings, chapter, places);
    if (order.equals(siblings)) {
      return null;
    }
    List<Integer> positions = Positions.inOrder(order);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Chapter before = order.get(i);
      if (before.position() != positions.get(i)) {
        Draft draft = new Draft(before);
        draft.position = positions.get(i);
        changes.add(new Change.OfChapter(before, draft.chapter()));
      }
    }
    return new ChangeSet(StepName.of("chapter.move", chapter.title()), changes);
  }

  /** Gives a chapter another title. */
  public static @Nullable ChangeSet title(SafetyPlan plan, UUID id, String title) {
    return changed(plan, id, "chapter.title", draft -> draft.title = title);
  }

  /** Gives a chapter another second line, or none when empty. */
  public static @Nullable ChangeSet subtitle(SafetyPlan plan, UUID id, String subtitle) {
    return changed(plan, id, "chapter.subtitle", draft -> draft.subtitle = subtitle);
  }

  /**
   * Keeps a passage in the chapter that it is.
   *
   * @param step what was done to the text, the name of a step that tells the title
   */
  public static @Nullable ChangeSet write(SafetyPlan plan, String step, Passage passage) {
    return changed(plan, passage.id(), step, draft -> draft.blocks = passage.blocks());
  }

  /** What a step changes of a chapter. */
  private interface Edit {
    void on(Draft draft);
  }

  private static @Nullable ChangeSet changed(SafetyPlan plan, UUID id, String step, Edit edit) {
    Chapter before = Positions.find(plan.chapters(), id);
    if (before == null) {
      return null;
    }
    Draft draft = new Draft(before);
    edit.on(draft);
    Chapter after = draft.chapter();
    return after.equals(before)
        ? null
        : ChangeSet.of(StepName.of(step, before.title()), new Change.OfChapter(before, after));
  }

  /** The parts of a chapter that a step may change. */
  private static final class Draft {
    private final Chapter before;
    private int position;
    private String title;
    private String subtitle;
    private List<Block> blocks;

    Draft(Chapter chapter) {
      before = chapter;
      position = chapter.position();
      title = chapter.title();
      subtitle = chapter.subtitle();
      blocks = chapter.blocks();
    }

    Chapter chapter() {
      return new Chapter(
          before.id(), position, before.parentId(), before.role(), title, subtitle, blocks);
    }
  }
}
