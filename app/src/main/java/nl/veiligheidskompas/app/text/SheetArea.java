package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.util.Duration;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.ui.FocusOrder;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Moving;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A page of text that reads and writes like a document: passages under their headings, with lists,
 * tables and footnotes, and what belongs to them in the margin. One stop for the keyboard: caret
 * and selection run through all of it. Tab works in lists and tables; Ctrl+Tab and F6 lead out.
 */
public final class SheetArea extends Control {

  /** What is typed is kept after a pause of so long. */
  private static final Duration PAUSE = Duration.millis(400);

  private final Writing writing;
  private final Texts texts;
  private final Surroundings surroundings;
  private final SpellMarks spell;
  private final Paper paper;
  private final SheetSpeech speech;
  private final SheetClipboard clipboard;
  private final SheetMenu menu;
  private final LinkField link;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final KeepBeforeUndo beforeUndo;

  /**
   * A page.
   *
   * @param spelling tells which words are not known
   * @param work reads behind the window what is long, and draws after the text what is around it
   */
  public SheetArea(
      Writing writing, Texts texts, Surroundings surroundings, Spelling spelling, Work work) {
    this.writing = writing;
    this.texts = texts;
    this.surroundings = surroundings;
    spell = new SpellMarks(this, spelling);
    paper = new Paper(writing, texts, surroundings, spell::marks, work);
    speech = new SheetSpeech(this, surroundings::tied);
    clipboard = new SheetClipboard(this, work, item -> !surroundings.tied(item).isEmpty());
    menu = new SheetMenu(this, surroundings);
    link = new LinkField(this);
    beforeUndo = new KeepBeforeUndo(writing::breakStep);
    getStyleClass().add("vk-sheet-area");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    nameArea();
    pause.setOnFinished(event -> writing.keep());
    writing.draft().subscribe(this::changed);
    focusedProperty().subscribe(this::focusChanged);
    new SheetKeys(this).install();
    new SheetMouse(this).install();
    new SheetInput(this).install();
    MarginHandle handle = new MarginHandle(this, surroundings);
    handle.install();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new SheetAreaSkin(this);
  }

  /** The text that is written here. */
  public Writing writing() {
    return writing;
  }

  Texts texts() {
    return texts;
  }

  Paper paper() {
    return paper;
  }

  SheetClipboard clipboard() {
    return clipboard;
  }

  SheetMenu menu() {
    return menu;
  }

  SpellMarks spell() {
    return spell;
  }

  /** Looks at the spelling again, or shows that it is not checked. */
  public void checkSpelling() {
    spell.check();
  }

  /** Looks at the spelling when the page that is shown now was painted. */
  public void checkSpellingSoon() {
    spell.changed();
  }

  /** Selects the next unknown word. */
  public void nextUnknownWord() {
    spell.next();
  }

  LinkField link() {
    return link;
  }

  /** Shows again whether the text can be changed, and what stands around it. */
  public void renew() {
    nameArea();
    paper.renew();
  }

  private void nameArea() {
    setAccessibleText(texts.say(writing.isEditable() ? "text.area" : "text.area.fixed"));
  }

  /** Shows anew what stands in the margin. */
  public void renewMargin() {
    paper.renewSurroundings();
  }

  /** Goes to the first line of a passage and brings its heading to the top. */
  public void go(UUID passage) {
    int number = writing.now().text().passage(passage);
    if (number >= 0) {
      writing.select(writing.now().at(writing.now().text().firstOf(number, 0), 0));
      paper.toTop(passage);
      requestFocus();
    }
  }

  /** Moves what is selected one place; from its heading the whole passage. */
  void move(boolean down) {
    if (writing.now().leaf().box().kind() != Box.Kind.HEADING) {
      writing.edit(TextStep.MOVE, draft -> Moving.step(draft, down, writing.ids()));
      paper.reveal();
    } else if (writing.isEditable()) {
      writing.breakStep();
      surroundings.move(writing.passage(), down ? 1 : -1);
    }
  }

  /** Selects words and brings them into sight. */
  public void show(Selection words) {
    writing.select(words);
    paper.reveal();
    requestFocus();
  }

  /** Shows at the caret what can be made of the words there. */
  public void showMakers() {
    requestFocus();
    menu.showMakers();
  }

  /** Keeps what was typed. */
  public void handIn() {
    pause.stop();
    spell.stop();
    clipboard.stop();
    link.close();
    writing.breakStep();
  }

  private void changed(Draft before, Draft now) {
    if (writing.isDirty()) {
      pause.playFromStart();
    }
    paper.show(now);
    if (before == null || !before.text().equals(now.text())) {
      spell.changed();
    }
    speech.changed(before, now);
    if (isFocused() && before != null && !order(before).equals(order(now))) {
      paper.reveal();
    }
  }

  private static List<UUID> order(Draft draft) {
    return draft.text().passages().stream().map(Passage::id).toList();
  }

  private void focusChanged(boolean focused) {
    paper.setFocusShown(focused);
    if (focused) {
      beforeUndo.begin(this);
      paper.reveal();
    } else {
      beforeUndo.end();
      pause.stop();
      writing.keep();
    }
  }

  /** Lets something that stands in this area be seen when the focus comes there. */
  void focusOwner(@Nullable Node owner) {
    if (owner != null && !owner.equals(this) && FocusOrder.within(owner, paper)) {
      paper.intoSight(owner);
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Object answer = speech.answer(attribute, parameters);
    return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
  }
}
