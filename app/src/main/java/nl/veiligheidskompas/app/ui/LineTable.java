package nl.veiligheidskompas.app.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table of lines, of which only the cells of a line that says something else are drawn anew; what
 * was selected stays so.
 *
 * @param <R> what a line says; equal ones look equal
 */
public class LineTable<R> extends TableView<ObjectProperty<R>> {

  /** Shows these lines. */
  public final void show(List<R> lines) {
    List<ObjectProperty<R>> items = getItems();
    if (items.size() > lines.size()) {
      items.subList(lines.size(), items.size()).clear();
    }
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).get().equals(lines.get(i))) {
        items.get(i).set(lines.get(i));
      }
    }
    items.addAll(
        lines.subList(items.size(), lines.size()).stream()
            .<ObjectProperty<R>>map(SimpleObjectProperty::new)
            .toList());
  }

  /** The selected line, or null. */
  public final @Nullable R selected() {
    ObjectProperty<R> line = getSelectionModel().getSelectedItem();
    return line == null ? null : line.get();
  }
}
