package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.util.Duration;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Look;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Typing;
import nl.veiligheidskompas.core.sheet.edit.Wording;
import nl.veiligheidskompas.core.sheet.spell.Misspelling;
import org.jspecify.annotations.Nullable;

/** Unknown words on a page: finds them after a pause in typing, marks them and mends them. */
final class SpellMarks {

  private static final Duration PAUSE = Duration.millis(600);

  private final SheetArea area;
  private final Spelling spelling;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  SpellMarks(SheetArea area, Spelling spelling) {
    this.area = area;
    this.spelling = spelling;
    pause.setOnFinished(event -> check());
  }

  Spelling spelling() {
    return spelling;
  }

  /** Looks again when the text rests. */
  void changed() {
    if (spelling.isOn()) {
      pause.playFromStart();
    }
  }

  void stop() {
    pause.stop();
    spelling.stop();
  }

  /** Looks at what was not looked at yet. */
  void check() {
    if (!spelling.isOn()) {
      area.paper().requestLayout();
      return;
    }
    List<String> lines = new ArrayList<>();
    for (Leaf leaf : area.writing().now().text().leaves()) {
      lines.add(leaf.shown());
    }
    spelling.check(lines, () -> area.paper().requestLayout());
  }

  /** Where unknown words stand in a line, two places each; not the word that is being typed. */
  List<int[]> marks(int number) {
    Draft draft = area.writing().now();
    if (!spelling.isOn() || number >= draft.text().leaves().size()) {
      return List.of();
    }
    List<int[]> marks = new ArrayList<>();
    Place caret = draft.selection().head();
    for (Misspelling one : in(draft.text().leaf(number))) {
      boolean typing =
          area.writing().isTypingHere() && caret.leaf() == number && caret.at() == one.to();
      if (!typing) {
        marks.add(new int[] {one.from(), one.to()});
      }
    }
    return marks;
  }

  private List<Misspelling> in(Leaf leaf) {
    List<Misspelling> known = spelling.known(leaf.shown());
    return known == null ? List.of() : known;
  }

  /** The unknown word at the caret or within the selection, or null. */
  @Nullable Misspelling here() {
    Draft draft = area.writing().now();
    Selection selection = draft.selection();
    if (!spelling.isOn() || selection.start().leaf() != selection.end().leaf()) {
      return null;
    }
    for (Misspelling one : in(draft.leaf())) {
      if (selection.start().at() >= one.from() && selection.end().at() <= one.to()) {
        return one;
      }
    }
    return null;
  }

  /** Selects the next unknown word behind the caret, from the end on again from the start. */
  void next() {
    if (!spelling.isOn()) {
      return;
    }
    Draft draft = area.writing().now();
    Place end = draft.selection().end();
    int count = draft.text().leaves().size();
    for (int step = 0; step <= count; step++) {
      int number = (end.leaf() + step) % count;
      for (Misspelling one : in(draft.text().leaf(number))) {
        if (step > 0 || one.from() >= end.at()) {
          area.show(new Selection(new Place(number, one.from()), new Place(number, one.to())));
          return;
        }
      }
    }
    Event.fireEvent(area, new Said(area.texts().say("text.spelling.none")));
  }

  /** Puts another word in the place of an unknown one, in its looks, as one step. */
  void mend(Misspelling word, String by) {
    Writing writing = area.writing();
    int leaf = writing.now().selection().head().leaf();
    Selection place = new Selection(new Place(leaf, word.from()), new Place(leaf, word.to()));
    writing.breakStep();
    writing.edit(
        TextStep.SPELLING,
        draft -> {
          Look look = Wording.lookOf(draft.text().leaf(leaf).line().text(), word.from());
          return Typing.type(draft.select(place), by, look, writing.ids());
        });
    check();
  }
}
