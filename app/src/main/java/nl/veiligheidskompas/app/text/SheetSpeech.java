package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.text.Font;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Tying;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader is told of a page of text: all lines as one text, where the caret and the
 * selection are in it, its rows, and what kind of place the caret stands in.
 */
final class SheetSpeech {

  private final SheetArea area;
  private final Function<UUID, String> tied;
  private @Nullable Manuscript told;
  private String text = "";
  private int[] starts = {0};

  /**
   * @param tied what an item is called that words are tied to; empty when there is none
   */
  SheetSpeech(SheetArea area, Function<UUID, String> tied) {
    this.area = area;
    this.tied = tied;
  }

  /** Tells what changed. */
  void changed(@Nullable Draft before, Draft now) {
    if (before == null || !before.text().equals(now.text())) {
      area.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
    area.setAccessibleRoleDescription(place(now));
    area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    area.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
  }

  /** In what kind of place the caret stands and what the words there are tied to, in words. */
  String place(Draft draft) {
    List<String> items =
        Tying.at(draft).stream().map(tied).filter(name -> !name.isEmpty()).toList();
    boolean unknown = area.spell().here() != null;
    String kind = unknown ? area.texts().say("text.place.unknown", kind(draft)) : kind(draft);
    return items.isEmpty()
        ? kind
        : area.texts().say("text.place.tied", kind, String.join(", ", items));
  }

  private String kind(Draft draft) {
    Texts texts = area.texts();
    Leaf leaf = draft.leaf();
    Box box = leaf.box();
    return switch (box.kind()) {
      case HEADING -> texts.say("text.place.heading");
      case NOTE -> texts.say("text.place.note", box.part() + 1);
      case ROLES -> texts.say("text.kind.signature");
      case BODY -> texts.say("text.form." + leaf.line().form().name());
      case CELL ->
          box.row() == Grid.HEAD
              ? texts.say("text.place.head", box.column() + 1)
              : texts.say("text.place.cell", box.row() + 1, box.column() + 1);
    };
  }

  private void tell() {
    Manuscript now = area.writing().now().text();
    if (now.equals(told)) {
      return;
    }
    told = now;
    StringBuilder all = new StringBuilder();
    starts = new int[now.leaves().size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.length();
      all.append(now.leaf(i).shown()).append('\n');
    }
    text = all.toString();
  }

  private int offset(Place place) {
    return starts[place.leaf()] + place.at();
  }

  private Place place(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    int leaf = Math.clamp(found < 0 ? -found - 2 : found, 0, starts.length - 1);
    int length = area.writing().now().text().leaf(leaf).length();
    return new Place(leaf, Math.clamp(offset - starts[leaf], 0, length));
  }

  /** The answer to a question of a screen reader, or null when it is none about text. */
  @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
    tell();
    Selection selection = area.writing().now().selection();
    return switch (attribute) {
      case TEXT -> text;
      case EDITABLE -> area.writing().isEditable();
      case SELECTION_START -> offset(selection.start());
      case SELECTION_END -> offset(selection.end());
      case CARET_OFFSET -> offset(selection.head());
      case FONT -> font(selection.head().leaf());
      case OFFSET_AT_POINT -> offsetAt((Point2D) parameters[0]);
      case LINE_FOR_OFFSET -> row((Integer) parameters[0]);
      case LINE_START -> rows().get((Integer) parameters[0])[0];
      case LINE_END -> rows().get((Integer) parameters[0])[1];
      case BOUNDS_FOR_RANGE ->
          bounds((Integer) parameters[0], (Integer) parameters[1]).toArray(Bounds[]::new);
      default -> null;
    };
  }

  /** The font of a line; null while it is out of sight. */
  private @Nullable Font font(int leaf) {
    LineView view = area.paper().column().line(leaf);
    return view == null ? null : view.font();
  }

  private int offsetAt(Point2D screen) {
    Point2D point = area.paper().screenToLocal(screen);
    return point == null ? 0 : offset(area.paper().hit(point.getX(), point.getY()));
  }

  /** The rows as they stand on the page; of what is out of sight each line is one row. */
  private List<int[]> rows() {
    List<int[]> rows = new ArrayList<>();
    for (int leaf = 0; leaf < starts.length; leaf++) {
      LineView view = area.paper().column().line(leaf);
      int length = area.writing().now().text().leaf(leaf).length();
      List<int[]> here = view == null ? List.of(new int[] {0, length}) : view.rows();
      for (int[] row : here) {
        rows.add(new int[] {starts[leaf] + row[0], starts[leaf] + row[1]});
      }
    }
    return rows;
  }

  private int row(int offset) {
    List<int[]> rows = rows();
    int row = 0;
    while (row + 1 < rows.size() && rows.get(row + 1)[0] <= offset) {
      row++;
    }
    return row;
  }

  private List<Bounds> bounds(int from, int to) {
    List<Bounds> bounds = new ArrayList<>();
    BlockColumn column = area.paper().column();
    for (Rectangle2D one : column.areas(new Selection(place(from), place(to)))) {
      Bounds here = new BoundingBox(one.getMinX(), one.getMinY(), one.getWidth(), one.getHeight());
      Bounds screen = column.localToScreen(here);
      if (screen != null) {
        bounds.add(screen);
      }
    }
    return bounds;
  }
}
