package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** What the blocks on one page share: the block where the user is, and the way to the next one. */
public final class Writing {

  private final Texts texts;
  private final Supplier<UUID> ids;
  private final Supplier<List<BlockColumn>> columns;
  private final Consumer<BlockBox> arriving;
  private final ReadOnlyObjectWrapper<@Nullable BlockBox> current = new ReadOnlyObjectWrapper<>();

  /**
   * @param ids gives keys for new blocks
   * @param columns the columns of the page in reading order
   * @param arriving is told when the user comes to a block
   */
  public Writing(
      Texts texts,
      Supplier<UUID> ids,
      Supplier<List<BlockColumn>> columns,
      Consumer<BlockBox> arriving) {
    this.texts = texts;
    this.ids = ids;
    this.columns = columns;
    this.arriving = arriving;
  }

  /** The block where the user is or was last, or null. */
  public ReadOnlyObjectProperty<@Nullable BlockBox> current() {
    return current.getReadOnlyProperty();
  }

  /** Keeps what was typed and ends editing. */
  public void handIn() {
    BlockBox box = current.get();
    if (box != null) {
      box.close();
    }
  }

  Texts texts() {
    return texts;
  }

  Supplier<UUID> ids() {
    return ids;
  }

  void arrive(BlockBox box) {
    current.set(box);
    arriving.accept(box);
  }

  /** The block where the user is has become something else. */
  void renew(BlockBox box) {
    current.set(null);
    current.set(box);
  }

  void forget(BlockBox box) {
    if (current.get() == box) {
      current.set(null);
    }
  }

  /** Goes to the next block of the page, or the one before when negative; stops at the ends. */
  void go(BlockBox from, int direction) {
    List<BlockBox> boxes = columns.get().stream().flatMap(c -> c.boxes().stream()).toList();
    int to = boxes.indexOf(from) + direction;
    if (to >= 0 && to < boxes.size()) {
      boxes.get(to).requestFocus();
    }
  }
}
