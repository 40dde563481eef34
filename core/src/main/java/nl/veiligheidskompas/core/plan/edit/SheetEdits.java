package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Consultation;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * Steps on a theme sheet itself. Each answers null when it would change nothing, also when the
 * theme is gone.
 */
public final class SheetEdits {

  private static final String PREFIX = "T";

  private SheetEdits() {}

  /** A theme without sections at the end; its code is T with the first number that is free. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String title) {
    List<String> codes = plan.themes().stream().map(ThemeSheet::code).toList();
    String code = Lookup.nextCode(PREFIX, codes);
    ThemeSheet theme =
        new ThemeSheet(
            id,
            Positions.last(plan.themes()),
            code,
            title,
            title,
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return ChangeSet.of(StepName.of("sheet.add", code), new Change.OfTheme(null, theme));
  }

  /**
   * A theme at the end with the questions of the template, none of them answered.
   *
   * @param ids gives the keys of the questions
   */
  public static ChangeSet begin(SafetyPlan plan, UUID id, String title, Supplier<UUID> ids) {
    ChangeSet added = add(plan, id, title);
    List<Change> changes = new ArrayList<>(added.changes());
    int position = 0;
    for (TemplateQuestion question : plan.facts().template()) {
      Section section =
          new Section(ids.get(), position++, id, question.kind(), question.heading(), List.of());
      changes.add(new Change.OfSection(null, section));
    }
    return new ChangeSet(added.name(), changes);
  }

  /**
   * A copy of a theme directly behind it, with its questions, text, goals and partners; figures,
   * costs and planning stay with the one theme.
   *
   * @param title of the copy, also in lists
   * @param ids gives the keys of all that is copied
   */
  public static @Nullable ChangeSet duplicate(
      SafetyPlan plan, UUID id, UUID copyId, String title, Supplier<UUID> ids) {
    ThemeSheet theme = Positions.find(plan.themes(), id);
    if (theme == null) {
      return null;
    }
    ChangeSet added = add(plan, copyId, title);
    SafetyPlan grown = added.applyTo(plan);
    Draft draft = new Draft(grown.themes().getLast());
    draft.focusAreas = theme.focusAreas();
    draft.measurementSources = theme.measurementSources();
    SheetCopy parts = new SheetCopy(plan, theme, copyId, draft.before.code(), ids);
    List<Change> ofParts = parts.changes();
    draft.tied = parts.ties(theme.tied());
    ThemeSheet copy = draft.sheet();
    List<Change> changes = new ArrayList<>(List.of(new Change.OfTheme(null, copy)));
    changes.addAll(ofParts);
    int places = plan.themes().indexOf(theme) + 1 - plan.themes().size();
    ChangeSet moved = move(new ChangeSet(added.name(), changes).applyTo(plan), copyId, places);
    if (moved != null) {
      changes.addAll(moved.changes());
    }
    return new ChangeSet(StepName.of("sheet.duplicate", theme.code(), copy.code()), changes);
  }

  /** Takes a theme away with all that belongs to it; what else points at it no longer does. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    ThemeSheet theme = Positions.find(plan.themes(), id);
    return theme == null
        ? null
        : new ChangeSet(
            StepName.of("sheet.remove", theme.code()), new ThemeRemoval(plan, theme).changes());
  }

  /** Puts a theme so many places further, or back when negative; stops at the ends. */
  public static @Nullable ChangeSet move(SafetyPlan plan, UUID id, int places) {
    ThemeSheet theme = Positions.find(plan.themes(), id);
    if (theme == null) {
      return null;
    }
    List<ThemeSheet> order = Positions.moved(plan.themes(), theme, places);
    if (order.equals(plan.themes())) {
      return null;
    }
    List<Integer> positions = Positions.inOrder(order);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      ThemeSheet before = order.get(i);
      if (before.position() != positions.get(i)) {
        Draft draft = new Draft(before);
        draft.position = positions.get(i);
        changes.add(new Change.OfTheme(before, draft.sheet()));
      }
    }
    return new ChangeSet(StepName.of("sheet.move", theme.code()), changes);
  }

  /** Gives a theme another title above its sheet. */
  public static @Nullable ChangeSet title(SafetyPlan plan, UUID id, String title) {
    return changed(plan, id, "sheet.title", "title", draft -> draft.title = title);
  }

  /** Gives a theme another title; in lists too, as long as it is called the same there. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String title) {
    return changed(
        plan,
        id,
        "sheet.title",
        "title",
        draft -> {
          draft.listTitle = draft.listTitle.equals(draft.title) ? title : draft.listTitle;
          draft.title = title;
        });
  }

  /** Gives a theme another title in lists and tables. */
  public static @Nullable ChangeSet listTitle(SafetyPlan plan, UUID id, String title) {
    return changed(plan, id, "sheet.listtitle", "listTitle", draft -> draft.listTitle = title);
  }

  /** Says under which other names the plan speaks of a theme. */
  public static @Nullable ChangeSet aliases(SafetyPlan plan, UUID id, List<String> aliases) {
    return changed(plan, id, "sheet.aliases", "aliases", draft -> draft.aliases = aliases);
  }

  /** Names a theme as urgent, or no longer. */
  public static @Nullable ChangeSet urgent(SafetyPlan plan, UUID id, boolean high) {
    return changed(plan, id, "sheet.urgency", "highUrgency", draft -> draft.highUrgency = high);
  }

  /** Says which neighbourhoods get the attention. */
  public static @Nullable ChangeSet focusAreas(SafetyPlan plan, UUID id, List<String> areas) {
    return changed(plan, id, "sheet.areas", "focusAreas", draft -> draft.focusAreas = areas);
  }

  /** Says by what a theme will be measured, literally. */
  public static @Nullable ChangeSet measurementSources(
      SafetyPlan plan, UUID id, List<String> sources) {
    return changed(
        plan,
        id,
        "sheet.sources",
        "measurementSources",
        draft -> draft.measurementSources = sources);
  }

  /** Edits the figures from the text that are no indicator. */
  public static @Nullable ChangeSet contextFigures(
      SafetyPlan plan, UUID id, UnaryOperator<List<ContextFigure>> edit) {
    return changed(
        plan,
        id,
        "sheet.figures",
        "contextFigures",
        draft -> draft.contextFigures = edit.apply(draft.contextFigures));
  }

  /** The sheet with other items that words of its text belong to. */
  static ThemeSheet tied(ThemeSheet theme, List<UUID> tied) {
    Draft draft = new Draft(theme);
    draft.tied = tied;
    return draft.sheet();
  }

  /** What a step changes of a sheet. */
  private interface Edit {
    void on(Draft draft);
  }

  private static @Nullable ChangeSet changed(
      SafetyPlan plan, UUID id, String step, String field, Edit edit) {
    ThemeSheet before = Positions.find(plan.themes(), id);
    if (before == null) {
      return null;
    }
    Draft draft = new Draft(before);
    edit.on(draft);
    if (draft.sheet().equals(before)) {
      return null;
    }
    draft.typed(field);
    return ChangeSet.of(
        StepName.of(step, before.code()), new Change.OfTheme(before, draft.sheet()));
  }

  /** The parts of a sheet that a step may change. */
  private static final class Draft {
    private final ThemeSheet before;
    private int position;
    private String title;
    private String listTitle;
    private List<String> aliases;
    private boolean highUrgency;
    private List<String> focusAreas;
    private List<String> measurementSources;
    private List<ContextFigure> contextFigures;
    private final List<Consultation> consultations;
    private List<EditorialMark> editorial;
    private List<UUID> tied;

    Draft(ThemeSheet theme) {
      before = theme;
      position = theme.position();
      title = theme.title();
      listTitle = theme.listTitle();
      aliases = theme.aliases();
      highUrgency = theme.highUrgency();
      focusAreas = theme.focusAreas();
      measurementSources = theme.measurementSources();
      contextFigures = theme.contextFigures();
      consultations = theme.consultations();
      editorial = theme.editorial();
      tied = theme.tied();
    }

    /** What the user typed herself is no longer an addition by an editor. */
    void typed(String field) {
      editorial = editorial.stream().filter(mark -> !mark.field().equals(field)).toList();
    }

    ThemeSheet sheet() {
      return new ThemeSheet(
          before.id(),
          position,
          before.code(),
          title,
          listTitle,
          aliases,
          highUrgency,
          focusAreas,
          measurementSources,
          contextFigures,
          consultations,
          before.notes(),
          editorial,
          tied);
    }
  }
}
