package nl.veiligheidskompas.app.facts;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.edit.ChapterEdits;
import nl.veiligheidskompas.core.sheet.Chapter;
import org.jspecify.annotations.Nullable;

/** What there is to choose: the parts of the plan's data, and its chapters as a tree. */
final class ContentsPane extends VBox {

  /** A line of the tree; a group has nothing to choose. */
  private record Line(String words, @Nullable Choice choice) {}

  private final FactsModel model;
  private final Texts texts;
  private final TreeView<Line> tree = new TreeView<>();
  private final FlowPane actions = new FlowPane(4, 4);
  private @Nullable List<String> drawn;
  private boolean drawing;

  ContentsPane(FactsModel model) {
    super(8);
    this.model = model;
    texts = model.texts();
    getStyleClass().add("vk-contents");
    tree.setShowRoot(false);
    tree.setId("facts-contents");
    tree.setAccessibleText(texts.say("facts.contents"));
    tree.setCellFactory(view -> new LineCell());
    tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    VBox.setVgrow(tree, Priority.ALWAYS);
    actions
        .getChildren()
        .addAll(
            button("chapter-add", Icon.ADD, () -> model.addChapter(false)),
            button("chapter-part", Icon.DEEPER, () -> model.addChapter(true)),
            button("chapter-up", Icon.UP, () -> model.moveChapter(-1)),
            button("chapter-down", Icon.DOWN, () -> model.moveChapter(1)),
            button("chapter-remove", Icon.REMOVE, model::removeChapter));
    getChildren().addAll(tree, actions);
  }

  private Button button(String id, Icon icon, Runnable action) {
    Button button = Buttons.sign(texts.say("facts." + id.replace('-', '.')), icon, action);
    button.setId(id);
    return button;
  }

  private void chosen(@Nullable TreeItem<Line> item) {
    Choice choice = item == null ? null : item.getValue().choice();
    if (choice != null && !drawing) {
      model.choice().set(choice);
    }
  }

  void show() {
    List<String> now =
        model.plan().chapters().stream()
            .map(one -> one.id() + " " + one.parentId() + " " + one.position() + one.title())
            .toList();
    drawing = true;
    if (!now.equals(drawn)) {
      drawn = now;
      tree.setRoot(root());
    }
    select(tree.getRoot());
    drawing = false;
    boolean editable = model.isEditable();
    actions.setVisible(editable);
    actions.setManaged(editable);
    boolean atChapter = model.chapter() != null;
    actions.getChildren().stream().skip(1).forEach(button -> button.setDisable(!atChapter));
  }

  private TreeItem<Line> root() {
    TreeItem<Line> root = new TreeItem<>(new Line("", null));
    TreeItem<Line> data = group("facts.group.data");
    for (Part part : Part.values()) {
      data.getChildren()
          .add(
              new TreeItem<>(
                  new Line(texts.say("facts.part." + part.name()), new Choice.OfPart(part))));
    }
    TreeItem<Line> chapters = group("facts.group.chapters");
    addChapters(chapters, ChapterEdits.below(model.plan(), null));
    root.getChildren().add(data);
    root.getChildren().add(chapters);
    return root;
  }

  private TreeItem<Line> group(String key) {
    TreeItem<Line> group = new TreeItem<>(new Line(texts.say(key), null));
    group.setExpanded(true);
    return group;
  }

  private void addChapters(TreeItem<Line> parent, List<Chapter> chapters) {
    for (Chapter chapter : chapters) {
      TreeItem<Line> item =
          new TreeItem<>(new Line(model.title(chapter), new Choice.OfChapter(chapter.id())));
      item.setExpanded(true);
      addChapters(item, ChapterEdits.below(model.plan(), chapter.id()));
      parent.getChildren().add(item);
    }
  }

  private void select(TreeItem<Line> item) {
    if (Objects.equals(item.getValue().choice(), model.choice().get())) {
      tree.getSelectionModel().select(item);
    }
    item.getChildren().forEach(this::select);
  }

  /** Shows a line; what does not fit ends in … and stands whole in the tooltip. */
  private static final class LineCell extends TreeCell<Line> {
    LineCell() {
      // as wide as the pane and no wider: a long title never makes the tree scroll sideways
      setMinWidth(0);
      setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("vk-strong");
      if (empty || line == null) {
        setText(null);
        setTooltip(null);
        return;
      }
      setText(line.words());
      setTooltip(new Tooltip(line.words()));
      if (line.choice() == null) {
        getStyleClass().add("vk-strong");
      }
    }
  }
}
