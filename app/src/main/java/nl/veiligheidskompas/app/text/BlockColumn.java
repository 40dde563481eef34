package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Footnotes;
import nl.veiligheidskompas.core.sheet.edit.BlockList;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/** The blocks of a section or chapter, one under another, each read or edited in its place. */
public final class BlockColumn extends VBox {

  private final Writing writing;
  private final BlockHome home;
  private final Hyperlink begin;
  private List<Block> blocks = List.of();
  private int firstNote = 1;
  private boolean editable;

  public BlockColumn(Writing writing, BlockHome home) {
    this.writing = writing;
    this.home = home;
    getStyleClass().add("vk-text-column");
    begin =
        Buttons.link(
            writing.texts().say("text.begin"),
            () -> add(null, BlockList.empty(Form.PARAGRAPH, writing.ids().get())));
    begin.setAccessibleText(writing.texts().say("text.begin.in", home.heading()));
  }

  public BlockHome home() {
    return home;
  }

  /** The blocks in order. */
  public List<BlockBox> boxes() {
    return getChildren().stream()
        .filter(BlockBox.class::isInstance)
        .map(BlockBox.class::cast)
        .toList();
  }

  /**
   * Shows the blocks as they are in the plan now. What is being typed stays.
   *
   * @param numberOfFirstNote the number of the first footnote in them
   */
  public void show(List<Block> now, int numberOfFirstNote, boolean nowEditable) {
    blocks = now;
    firstNote = numberOfFirstNote;
    editable = nowEditable;
    Map<UUID, BlockBox> known = new LinkedHashMap<>();
    boxes().forEach(box -> box.own().forEach(id -> known.put(id, box)));
    List<Node> shown = new ArrayList<>();
    int note = firstNote;
    for (int i = 0; i < now.size(); i++) {
      Block block = now.get(i);
      BlockBox box = known.get(block.id());
      if (box == null || shown.contains(box)) {
        box = new BlockBox(this);
      }
      List<Block> own = ownRun(box, now, i);
      box.show(own, note, i + 1, editable);
      note += Footnotes.of(own).size();
      i += own.size() - 1;
      shown.add(box);
    }
    boxes().stream().filter(box -> !shown.contains(box)).forEach(BlockBox::drop);
    if (shown.isEmpty() && editable) {
      shown.add(begin);
    }
    arrange(shown);
  }

  /** A block that is split while it is edited stays in one box until editing ends. */
  private static List<Block> ownRun(BlockBox box, List<Block> all, int start) {
    int end = start + 1;
    while (box.isOpen() && end < all.size() && box.owns(all.get(end).id())) {
      end++;
    }
    return all.subList(start, end);
  }

  private void arrange(List<Node> shown) {
    if (getChildren().equals(shown)) {
      return;
    }
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    getChildren().setAll(shown);
    if (focused != null && !focused.equals(getScene().getFocusOwner()) && isAncestorOf(focused)) {
      focused.requestFocus();
    }
  }

  private boolean isAncestorOf(Node node) {
    Node at = node;
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  boolean isEditable() {
    return editable;
  }

  Writing writing() {
    return writing;
  }

  /** Edits the blocks: on the screen at once, and in the plan as one step. */
  void edit(BlockStep step, UnaryOperator<List<Block>> edit) {
    List<Block> now = edit.apply(blocks);
    if (!now.equals(blocks)) {
      show(now, firstNote, editable);
      home.edit(step, edit);
    }
  }

  /** Shows once more what is there, after editing ended. */
  void settle() {
    show(blocks, firstNote, editable);
  }

  /** Puts a block behind another, or at the end, and opens it. */
  void add(@Nullable UUID behind, Block block) {
    edit(BlockStep.ADD, all -> BlockList.inserted(all, behind, block));
    boxOf(block.id()).forEach(BlockBox::open);
  }

  void move(UUID id, int places) {
    edit(BlockStep.MOVE, all -> BlockList.moved(all, id, places));
    boxOf(id).forEach(BlockBox::requestFocus);
  }

  void remove(BlockBox box) {
    List<BlockBox> boxes = boxes();
    int at = boxes.indexOf(box);
    List<UUID> gone = List.copyOf(box.own());
    edit(
        BlockStep.REMOVE, all -> all.stream().filter(block -> !gone.contains(block.id())).toList());
    List<BlockBox> left = boxes();
    if (!left.isEmpty()) {
      left.get(Math.min(at, left.size() - 1)).requestFocus();
    } else {
      begin.requestFocus();
    }
  }

  void form(Block block, Form form) {
    List<Block> formed = BlockList.formed(block, form, writing.ids());
    edit(BlockStep.FORM, all -> BlockList.replaced(all, block.id(), formed));
    for (BlockBox box : boxOf(formed.getFirst().id())) {
      box.requestFocus();
      writing.renew(box);
    }
  }

  private List<BlockBox> boxOf(UUID id) {
    return boxes().stream().filter(box -> box.owns(id)).toList();
  }
}
