package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Look;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Marking;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Typing;
import nl.veiligheidskompas.core.sheet.edit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A text that is being written: what stands on the page now, and what of that is kept in the plan.
 * Typing without a pause is one step, though it is kept bit by bit; every other edit is kept at
 * once, as a step of its own. Undo is that of the plan. Knows no screen.
 */
public final class Writing {

  /** Typing again within so many milliseconds goes on with the same step. */
  private static final long SAME_STEP = 1500;

  private static final Draft NOTHING =
      Draft.of(new Manuscript(List.of(new Passage(new UUID(0, 0), null, List.of()))));

  private final Supplier<UUID> ids;
  private final TextKeeping keeping;
  private final LongSupplier millis;
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(NOTHING);
  private final Map<UUID, Passage> kept = new HashMap<>();
  private final Map<UUID, PlanText> seen = new HashMap<>();
  private boolean editable;
  private boolean dirty;
  private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();

  private @Nullable TextStep open;
  private boolean begun;
  private long typedAt;
  private @Nullable Selection typedTo;

  /**
   * @param ids gives keys that were not given before
   * @param millis counts milliseconds
   */
  public Writing(Supplier<UUID> ids, TextKeeping keeping, LongSupplier millis) {
    this.ids = ids;
    this.keeping = keeping;
    this.millis = millis;
  }

  /** What stands on the page, and what is selected in it. */
  public ReadOnlyObjectProperty<Draft> draft() {
    return draft.getReadOnlyProperty();
  }

  /** What stands on the page now, and what is selected in it. */
  public Draft now() {
    return draft.get();
  }

  /** How what is typed next looks, when that was asked for at the caret; else null. */
  ReadOnlyObjectProperty<@Nullable Look> look() {
    return look.getReadOnlyProperty();
  }

  Supplier<UUID> ids() {
    return ids;
  }

  /** Whether the text can be changed. */
  public boolean isEditable() {
    return editable;
  }

  /** Whether something was typed that is not in the plan. */
  public boolean isDirty() {
    return dirty;
  }

  /** Whether the caret stands where the last edit left it. */
  boolean isTypingHere() {
    return now().selection().equals(typedTo);
  }

  /** The section or chapter that the caret stands in. */
  public UUID passage() {
    return now().text().passages().get(now().leaf().box().passage()).id();
  }

  /**
   * Shows what the plan says. What was typed and is not in the plan yet stays.
   *
   * @param settled false while steps are on their way to the plan, which it then not all has
   */
  public void show(List<PlanText> texts, boolean nowEditable, boolean settled) {
    editable = nowEditable && !texts.isEmpty();
    if (texts.isEmpty()) {
      forget();
      draft.set(NOTHING);
      return;
    }
    List<Passage> passages = new ArrayList<>();
    boolean changed = false;
    for (PlanText text : texts) {
      Passage before = onPage(text.id());
      Passage now = before == null ? fresh(text) : adopted(before, text, settled);
      changed |= before != null && !now.equals(before);
      passages.add(now);
    }
    if (!passages.equals(now().text().passages())) {
      open = changed ? null : open;
      draft.set(Adoption.placed(now(), new Manuscript(passages), changed));
    }
  }

  private void forget() {
    kept.clear();
    seen.clear();
    open = null;
    dirty = false;
    look.set(null);
  }

  private @Nullable Passage onPage(UUID id) {
    int number = now().text().passage(id);
    return number < 0 ? null : now().text().passages().get(number);
  }

  private Passage fresh(PlanText text) {
    Passage passage = text.passage();
    kept.put(text.id(), passage);
    seen.put(text.id(), text);
    return passage;
  }

  private Passage adopted(Passage before, PlanText text, boolean settled) {
    Passage known = kept.get(text.id());
    boolean typed = dirty && !before.equals(known);
    if (text.equals(seen.get(text.id())) || text.says(before) || isSaid(text, known)) {
      seen.put(text.id(), text);
      return before;
    } else if (!settled || typed) {
      return before;
    }
    Passage now = Adoption.reusing(before, text.passage());
    kept.put(text.id(), now);
    seen.put(text.id(), text);
    return now;
  }

  private static boolean isSaid(PlanText text, @Nullable Passage passage) {
    return passage != null && text.says(passage);
  }

  /** Characters that are typed. */
  void type(String words) {
    Look typed = look.get();
    edit(TextStep.TEXT, before -> Typing.type(before, words, typed, ids));
    if (words.equals(" ")) {
      edit(TextStep.FORM, before -> Typing.recognise(before, ids));
    }
  }

  /** Changes the text. */
  void edit(TextStep step, UnaryOperator<Draft> edit) {
    if (!editable) {
      return;
    }
    Draft before = now();
    Draft after = edit.apply(before);
    if (after.text().equals(before.text())) {
      draft.set(after);
      return;
    }
    if (!goesOn(step, before)) {
      keep();
      open = step;
      begun = false;
    }
    typedAt = millis.getAsLong();
    typedTo = after.selection();
    dirty = true;
    draft.set(after);
    if (step != TextStep.TEXT) {
      look.set(null);
      keep();
      open = null;
    }
  }

  /**
   * Changes the text as a part of a step that also changes something else.
   *
   * @param keep keeps the passages that became otherwise, none when there are none, as one step
   *     with the rest
   */
  public void join(UnaryOperator<Draft> edit, Consumer<List<Passage>> keep) {
    if (!editable) {
      return;
    }
    breakStep();
    Draft after = edit.apply(now());
    List<Passage> changed = new ArrayList<>();
    for (Passage passage : after.text().passages()) {
      if (!passage.equals(kept.get(passage.id()))) {
        kept.put(passage.id(), passage);
        changed.add(passage);
      }
    }
    look.set(null);
    draft.set(after);
    keep.accept(changed);
  }

  private boolean goesOn(TextStep step, Draft before) {
    return step == TextStep.TEXT
        && open == step
        && before.selection().equals(typedTo)
        && millis.getAsLong() - typedAt < SAME_STEP;
  }

  /** What is typed from here on is another step. */
  void breakStep() {
    keep();
    open = null;
  }

  /** Selects something else. */
  public void select(Selection selection) {
    if (!selection.equals(now().selection())) {
      look.set(null);
      draft.set(now().select(selection));
    }
  }

  void select(Draft moved) {
    select(moved.selection());
  }

  /** Keeps in the plan what was typed. */
  public void keep() {
    TextStep step = open;
    if (!dirty || step == null) {
      return;
    }
    dirty = false;
    List<Passage> changed = new ArrayList<>();
    for (Passage passage : now().text().passages()) {
      Passage before = kept.put(passage.id(), passage);
      if (!passage.equals(before)) {
        changed.add(passage);
      }
    }
    boolean goesOn = begun;
    begun = true;
    keeping.keep(step, changed, goesOn);
  }

  /** Gives the selection a mark or takes it off; of a caret, what is typed next. */
  void toggle(Mark mark) {
    Draft before = now();
    if (!before.selection().isEmpty()) {
      edit(TextStep.LOOK, draft -> Marking.toggle(draft, mark, ids));
    } else if (editable && before.leaf().box().isRich()) {
      Look here = look.get();
      Look base =
          here == null
              ? Wording.lookAt(before.leaf().line().text(), before.selection().head().at())
              : here;
      look.set(base.with(mark, !base.has(mark)));
    }
  }

  /** Whether what is selected, or is typed next, has a mark. */
  boolean isMarked(Mark mark) {
    Look typed = look.get();
    return typed == null ? Marking.isMarked(now(), mark) : typed.has(mark);
  }
}
