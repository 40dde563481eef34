package nl.veiligheidskompas.app.facts;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.text.BlockColumn;
import nl.veiligheidskompas.app.text.BlockHome;
import nl.veiligheidskompas.app.text.BlockStep;
import nl.veiligheidskompas.app.text.FormatBar;
import nl.veiligheidskompas.app.text.Writing;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Scrolling;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.edit.ChapterEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.Footnotes;
import nl.veiligheidskompas.core.sheet.Inline;
import org.jspecify.annotations.Nullable;

/** A chapter or the letter as a document: title, second line, text and footnotes. */
final class ChapterPage extends BorderPane {

  private static final double MEASURE = 660;

  private final FactsModel model;
  private final Texts texts;
  private final Writing writing;
  private final InputField<String> title;
  private final InputField<String> subtitle;
  private final Label fixedTitle = Words.wrapping("", "vk-title");
  private final Label fixedSubtitle = Words.wrapping("", "vk-secondary");
  private final Label role = Words.wrapping("", "vk-secondary");
  private final VBox text = new VBox();
  private final VBox foot = new VBox();
  private final ScrollPane scroll;
  private @Nullable Chapter shown;
  private @Nullable BlockColumn column;

  ChapterPage(FactsModel model) {
    this.model = model;
    texts = model.texts();
    title =
        InputField.growing(
            texts.say("facts.chapter.title"), texts, FieldPane::something, this::setTitle);
    title.field().setId("chapter-title");
    title.field().getStyleClass().add("vk-title-field");
    subtitle =
        InputField.growing(
            texts.say("facts.chapter.subtitle"), texts, String::strip, this::setSubtitle);
    subtitle.field().setId("chapter-subtitle");
    subtitle.field().setPromptText(texts.say("facts.chapter.subtitle"));
    subtitle.field().getStyleClass().add("vk-subtitle-field");
    foot.getStyleClass().add("vk-section-foot");
    VBox page = new VBox(8, title, fixedTitle, subtitle, fixedSubtitle, role, text, foot);
    page.getStyleClass().add("vk-chapter-page");
    page.setMaxWidth(MEASURE);
    scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("vk-scroll");
    writing =
        new Writing(
            texts,
            model.ids(),
            () -> column == null ? List.of() : List.of(column),
            box -> Scrolling.intoSight(scroll, box));
    setTop(new FormatBar(writing));
    setCenter(scroll);
  }

  void handIn() {
    writing.handIn();
    title.handIn();
    subtitle.handIn();
  }

  void show(Chapter chapter) {
    BlockColumn blocks = column;
    if (blocks == null || !blocks.home().id().equals(chapter.id())) {
      handIn();
      blocks = new BlockColumn(writing, new Home(chapter.id()));
      column = blocks;
      text.getChildren().setAll(blocks);
      scroll.setVvalue(0);
    }
    shown = chapter;
    boolean editable = model.isEditable();
    title.show(chapter.title());
    subtitle.show(chapter.subtitle());
    fixedTitle.setText(chapter.title());
    fixedSubtitle.setText(chapter.subtitle());
    reveal(title, editable);
    reveal(subtitle, editable);
    reveal(fixedTitle, !editable);
    reveal(fixedSubtitle, !editable && !chapter.subtitle().isBlank());
    role.setText(
        chapter.role() == ChapterRole.TEXT ? "" : texts.say("facts.role." + chapter.role().name()));
    reveal(role, !role.getText().isEmpty());
    blocks.show(chapter.blocks(), 1, editable);
    showFoot(chapter);
  }

  private static void reveal(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void showFoot(Chapter chapter) {
    List<Inline.Footnote> notes = Footnotes.of(chapter.blocks());
    foot.getChildren().clear();
    for (int i = 0; i < notes.size(); i++) {
      foot.getChildren()
          .add(Words.wrapping(texts.say("sheet.note", i + 1, notes.get(i).text()), "vk-secondary"));
    }
    reveal(foot, !notes.isEmpty());
  }

  private void setTitle(String words) {
    Chapter chapter = shown;
    if (chapter != null) {
      model.edit(plan -> ChapterEdits.title(plan, chapter.id(), words));
    }
  }

  private void setSubtitle(String words) {
    Chapter chapter = shown;
    if (chapter != null) {
      model.edit(plan -> ChapterEdits.subtitle(plan, chapter.id(), words));
    }
  }

  /** The chapter as the home of its blocks. */
  private final class Home implements BlockHome {
    private final UUID chapter;

    Home(UUID chapter) {
      this.chapter = chapter;
    }

    @Override
    public UUID id() {
      return chapter;
    }

    @Override
    public String heading() {
      return shown == null ? "" : shown.title();
    }

    @Override
    public void edit(BlockStep step, UnaryOperator<List<Block>> edit) {
      model.edit(plan -> ChapterEdits.blocks(plan, chapter, "chapter.block." + step.key(), edit));
    }
  }
}
