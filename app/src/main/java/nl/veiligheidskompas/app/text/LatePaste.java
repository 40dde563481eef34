package nl.veiligheidskompas.app.text;

import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Following;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The place of a paste that is still being read, while the user writes on. What she types at the
 * place comes behind what is pasted, as if that had been there at once; what was selected is
 * replaced only when it still says the same.
 */
final class LatePaste {

  private final Writing writing;
  private final UUID passage;
  private final String selected;
  private final Subscription following;
  private Selection place;
  private boolean lost;
  private @Nullable Running running;

  LatePaste(Writing writing) {
    this.writing = writing;
    Draft draft = writing.now();
    place = draft.selection();
    passage = passageAt(draft, place);
    selected = Excerpt.plain(Excerpt.of(draft));
    following = writing.draft().subscribe(this::follow);
  }

  private static UUID passageAt(Draft draft, Selection place) {
    int number = draft.text().leaf(place.start().leaf()).box().passage();
    return draft.text().passages().get(number).id();
  }

  private void follow(Draft before, Draft now) {
    lost |= now.text().passage(passage) < 0;
    if (!lost) {
      place = Following.selection(before, now, place);
    }
  }

  /** Says what reads it. */
  void isReadBy(Running reading) {
    running = reading;
  }

  /** Nothing is pasted any more. */
  void end() {
    following.unsubscribe();
  }

  /** Lets the reading end early; nothing is pasted. */
  void cancel() {
    end();
    if (running != null) {
      running.cancel();
    }
  }

  private boolean isCancelled() {
    return running != null && running.isCancelled();
  }

  /**
   * Pastes as one step. The caret goes behind it when it still stands there; else it stays.
   *
   * @param paste puts it in the place of what is selected
   * @return whether it was pasted: not when it was cancelled, or its place is there no longer
   */
  boolean land(UnaryOperator<Draft> paste) {
    end();
    Draft now = writing.now();
    if (isCancelled() || lost || !writing.isEditable() || !passageAt(now, place).equals(passage)) {
      return false;
    }
    boolean same = Excerpt.plain(Excerpt.of(now.select(place))).equals(selected);
    Selection target = same ? place : Selection.at(place.start());
    boolean here = now.selection().equals(target);
    writing.breakStep();
    writing.edit(
        TextStep.PASTE,
        draft -> {
          Draft at = draft.select(target);
          Draft pasted = paste.apply(at);
          return here ? pasted : pasted.select(Following.selection(at, pasted, draft.selection()));
        });
    return true;
  }
}
