package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.TableBlock;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/**
 * One block on the page. Enter, F2 or a double click opens it for editing; what is typed is kept
 * after a pause, with Ctrl+Enter and when the focus leaves, and Escape brings back what was kept.
 */
public final class BlockBox extends StackPane implements LineHost {

  private static final Duration PAUSE = Duration.millis(1500);

  private final BlockColumn column;
  private final Texts texts;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final KeepBeforeUndo beforeUndo = new KeepBeforeUndo(this::keepNow);
  private List<Block> blocks = List.of();
  private int firstNote;
  private int number;
  private @Nullable BlockEditing editing;

  BlockBox(BlockColumn column) {
    this.column = column;
    texts = column.writing().texts();
    getStyleClass().add("vk-block");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    pause.setOnFinished(event -> keepNow());
    focusedProperty().subscribe(this::focusChanged);
    focusWithinProperty().subscribe(this::withinChanged);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    new BlockKeys(this).install();
  }

  BlockColumn column() {
    return column;
  }

  /** The section or chapter that the block is part of. */
  public BlockHome home() {
    return column.home();
  }

  /** The keys of the blocks shown here: one, or more while a block is split by typing. */
  List<UUID> own() {
    return blocks.stream().map(Block::id).toList();
  }

  boolean owns(UUID id) {
    return own().contains(id);
  }

  /** The block, the first one while it is split by typing. */
  public Block block() {
    return blocks.getFirst();
  }

  /** Whether the block is being edited. */
  public boolean isOpen() {
    return editing != null;
  }

  void show(List<Block> now, int numberOfFirstNote, int numberInHome, boolean editable) {
    boolean same = now.equals(blocks) && firstNote == numberOfFirstNote;
    blocks = List.copyOf(now);
    firstNote = numberOfFirstNote;
    number = numberInHome;
    if (editing != null && !editable) {
      endEditing();
      same = false;
    }
    if (editing != null) {
      editing.show(blocks);
    } else if (!same) {
      getChildren().setAll(reading());
    }
    describe();
  }

  private Node reading() {
    Typesetting setting = new Typesetting(firstNote);
    return blocks.size() == 1 ? setting.block(block()) : setting.blocks(blocks);
  }

  private void describe() {
    String words = String.join(" ", PlainText.of(blocks));
    String kind = texts.say("text.kind." + kind(block()));
    setAccessibleText(
        texts.say(
            "text.block",
            kind,
            number,
            home().heading(),
            words.isEmpty() ? texts.say("text.empty") : words));
    boolean prompted = words.isEmpty() && !isOpen() && blocks.size() == 1;
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("blank"), prompted);
  }

  static String kind(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> "paragraph";
      case Block.Subheading _ -> "subheading";
      case Block.ListBlock list -> list.numbered() ? "numbers" : "bullets";
      case TableBlock _ -> "table";
      case Block.Signature _ -> "signature";
    };
  }

  /** Opens the block for editing. */
  public void open() {
    if (!column.isEditable()) {
      return;
    }
    if (editing == null) {
      String name = texts.say("text.kind." + kind(block()));
      editing =
          block() instanceof TableBlock table
              ? new TableEditing(table, this)
              : new TextEditing(block(), texts, name, column.writing().ids(), this);
      getChildren().setAll(editing.node());
      getStyleClass().add("vk-open");
      beforeUndo.begin(this);
      describe();
    }
    editing.focus();
    column.writing().arrive(this);
  }

  /** Keeps what was typed and shows it for reading. */
  public void close() {
    keepNow();
    read();
  }

  private void read() {
    pause.stop();
    if (editing == null) {
      return;
    }
    boolean focused = isFocusWithin();
    endEditing();
    if (focused) {
      // before the field with the focus disappears, or the focus would go elsewhere
      requestFocus();
    }
    getChildren().setAll(reading());
    describe();
    column.settle();
  }

  private void endEditing() {
    pause.stop();
    beforeUndo.end();
    editing = null;
    getStyleClass().remove("vk-open");
  }

  /** Keeps what was typed as one step; editing goes on. */
  void keepNow() {
    pause.stop();
    if (editing == null || !editing.isDirty()) {
      return;
    }
    List<UUID> own = own();
    List<Block> kept = editing.keep();
    BlockStep step = block() instanceof TableBlock ? BlockStep.TABLE : BlockStep.TEXT;
    blocks = kept;
    column.edit(step, all -> replaced(all, own, kept));
  }

  /** The blocks with others in the place of a run of them; unchanged when that run is gone. */
  private static List<Block> replaced(List<Block> all, List<UUID> own, List<Block> kept) {
    List<Block> changed = new ArrayList<>();
    boolean placed = false;
    for (Block block : all) {
      if (!own.contains(block.id())) {
        changed.add(block);
      } else if (!placed) {
        changed.addAll(kept);
        placed = true;
      }
    }
    return changed;
  }

  /** The block is no longer there. */
  void drop() {
    endEditing();
    column.writing().forget(this);
  }

  @Nullable LinesEditor lines() {
    return editing == null ? null : editing.lines();
  }

  /** Gives the block another form, or the line with the caret when it is being edited. */
  void form(Form form) {
    LinesEditor lines = lines();
    if (lines != null) {
      lines.form(form);
    } else if (column.isEditable()) {
      column.form(block(), form);
    }
  }

  @Override
  public void changed() {
    pause.playFromStart();
  }

  @Override
  public void cancel() {
    read();
  }

  @Override
  public void done() {
    close();
  }

  @Override
  public void leave(int direction) {
    close();
    column.writing().go(this, direction);
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && editing == null) {
      requestFocus();
      if (event.getClickCount() == 2) {
        open();
      }
    }
  }

  private void focusChanged(boolean focused) {
    if (focused && !blocks.isEmpty()) {
      column.writing().arrive(this);
    }
  }

  private void withinChanged(boolean within) {
    LinesEditor lines = lines();
    boolean arranging = lines != null && lines.isArranging();
    boolean windowLeft = getScene() != null && isWithin(getScene().getFocusOwner());
    if (!within && editing != null && !arranging && !windowLeft) {
      close();
    }
  }

  private boolean isWithin(@Nullable Node node) {
    Node at = node;
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }
}
