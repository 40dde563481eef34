package nl.veiligheidskompas.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** Takes theme sheets that were read into a plan, as one step. */
public final class SheetImport {

  private static final String STEP = "sheet.import";

  private final Supplier<UUID> ids;

  /** An import; new entities get these keys. */
  public SheetImport(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /** What happens to a question that the sheet answers already. */
  public enum Meeting {
    /** The text that was read takes the place of what stood there. */
    REPLACE,
    /** The text that was read comes behind what stood there. */
    APPEND
  }

  /**
   * Where a question that was read goes.
   *
   * @param question as it was read
   * @param before the section that it meets, or null when it becomes a new one
   */
  public record Destination(ReadSheet.Question question, @Nullable Section before) {}

  /** What becomes of a sheet that was read. */
  public sealed interface Landing {

    /** The sheet as it was read. */
    ReadSheet sheet();

    /** The theme in which it lands. */
    UUID themeId();

    /**
     * Becomes a new theme behind the others.
     *
     * @param themeId the key that the theme gets
     */
    record AsNew(ReadSheet sheet, UUID themeId) implements Landing {}

    /** Comes into a theme that is there. */
    record In(ReadSheet sheet, UUID themeId, Meeting meeting) implements Landing {}
  }

  /** All these sheets as one step; null when nothing would change. */
  public @Nullable ChangeSet take(SafetyPlan plan, List<? extends Landing> landings) {
    List<Change> changes = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    SafetyPlan grown = plan;
    for (Landing landing : landings) {
      ChangeSet step =
          switch (landing) {
            case Landing.AsNew one -> asNew(grown, one);
            case Landing.In one -> into(grown, one.themeId(), one.sheet(), one.meeting());
          };
      if (step != null) {
        grown = step.applyTo(grown);
        changes.addAll(step.changes());
        codes.addAll(step.name().arguments());
      }
    }
    return changes.isEmpty()
        ? null
        : new ChangeSet(StepName.of(STEP, String.join(", ", codes)), changes);
  }

  /** The sheets as new themes behind the others; null when there are none. */
  public @Nullable ChangeSet asNewThemes(SafetyPlan plan, List<ReadSheet> sheets) {
    return take(plan, sheets.stream().map(sheet -> new Landing.AsNew(sheet, ids.get())).toList());
  }

  private ChangeSet asNew(SafetyPlan plan, Landing.AsNew landing) {
    ReadSheet sheet = landing.sheet();
    ChangeSet added = SheetEdits.add(plan, landing.themeId(), sheet.title());
    List<Change> changes = new ArrayList<>(added.changes());
    for (int i = 0; i < sheet.questions().size(); i++) {
      changes.add(
          new Change.OfSection(null, section(landing.themeId(), i, sheet.questions().get(i))));
    }
    return new ChangeSet(StepName.of(STEP, added.name().arguments().getFirst()), changes);
  }

  /** Where each question of a sheet would go in a theme: the first of its kind or heading. */
  public static List<Destination> destinations(SafetyPlan plan, UUID themeId, ReadSheet sheet) {
    List<Section> present =
        plan.sections().stream().filter(section -> section.themeId().equals(themeId)).toList();
    Set<UUID> met = new HashSet<>();
    List<Destination> destinations = new ArrayList<>();
    for (ReadSheet.Question question : sheet.questions()) {
      Section before = meeting(question, present, met);
      if (before != null) {
        met.add(before.id());
      }
      destinations.add(new Destination(question, before));
    }
    return destinations;
  }

  /**
   * The questions of a sheet in a theme that is there; null when the theme is gone or nothing would
   * change. Questions that the theme has not stand behind the others.
   */
  public @Nullable ChangeSet into(SafetyPlan plan, UUID themeId, ReadSheet sheet, Meeting meeting) {
    ThemeSheet theme =
        plan.themes().stream().filter(t -> t.id().equals(themeId)).findFirst().orElse(null);
    if (theme == null) {
      return null;
    }
    int last =
        plan.sections().stream()
            .filter(section -> section.themeId().equals(themeId))
            .mapToInt(Section::position)
            .max()
            .orElse(-1);
    List<Change> changes = new ArrayList<>();
    for (Destination destination : destinations(plan, themeId, sheet)) {
      Section before = destination.before();
      Section after =
          before == null
              ? section(themeId, ++last, destination.question())
              : with(before, blocks(before, destination.question(), meeting));
      if (!after.equals(before)) {
        changes.add(new Change.OfSection(before, after));
      }
    }
    return changes.isEmpty() ? null : new ChangeSet(StepName.of(STEP, theme.code()), changes);
  }

  private static @Nullable Section meeting(
      ReadSheet.Question question, List<Section> present, Set<UUID> met) {
    return present.stream()
        .filter(section -> !met.contains(section.id()))
        .filter(section ->
            question.kind() == null
                ? section.kind() == null && section.heading().equals(question.heading())
                : Objects.equals(section.kind(), question.kind()))
        .findFirst()
        .orElse(null);
  }

  private static List<Block> blocks(Section before, ReadSheet.Question question, Meeting meeting) {
    if (meeting == Meeting.REPLACE) {
      return question.blocks();
    }
    List<Block> both = new ArrayList<>(before.blocks());
    both.addAll(question.blocks());
    return both;
  }

  private Section section(UUID themeId, int position, ReadSheet.Question question) {
    return new Section(
        ids.get(), position, themeId, question.kind(), question.heading(), question.blocks());
  }

  private static Section with(Section before, List<Block> blocks) {
    return new Section(
        before.id(), before.position(), before.themeId(), before.kind(), before.heading(), blocks);
  }
}
