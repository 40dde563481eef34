package nl.veiligheidskompas.app.facts;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.text.FormatBar;
import nl.veiligheidskompas.app.text.PlanText;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.app.text.Surroundings;
import nl.veiligheidskompas.app.text.TextStep;
import nl.veiligheidskompas.app.text.Writing;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.app.ui.Reveal;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.edit.ChapterEdits;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/** A chapter or the letter as a document: title, second line, text and footnotes. */
final class ChapterPage extends BorderPane {

  private static final double FIELD_EDGE = 13;
  private static final long NANOS = 1_000_000;

  private final FactsModel model;
  private final Texts texts;
  private final InputField<String> title;
  private final InputField<String> subtitle;
  private final Label fixedTitle = Words.wrapping("", "vk-title");
  private final Label fixedSubtitle = Words.wrapping("", "vk-secondary");
  private final Label role = Words.wrapping("", "vk-secondary");
  private final SheetArea area;
  private @Nullable Chapter shown;

  ChapterPage(FactsModel model, Spelling spelling, Work work) {
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
    VBox head = new VBox(8, title, fixedTitle, subtitle, fixedSubtitle, role);
    head.getStyleClass().add("vk-chapter-page");
    head.setMinHeight(USE_PREF_SIZE);
    // as far in as the words in the fields above
    for (Node words : List.of(fixedTitle, fixedSubtitle, role)) {
      VBox.setMargin(words, new Insets(0, 0, 0, FIELD_EDGE));
    }
    Writing writing = new Writing(model.ids(), this::keep, () -> System.nanoTime() / NANOS);
    area = new SheetArea(writing, texts, Surroundings.NONE, spelling, work);
    area.setId("chapter-area");
    VBox text = new VBox(head, area);
    VBox.setVgrow(area, Priority.ALWAYS);
    setTop(new FormatBar(area));
    setCenter(text);
  }

  private void keep(TextStep step, List<Passage> changed, boolean goesOn) {
    String name = "chapter.block." + step.key();
    for (Passage passage : changed) {
      model.desk().keep(plan -> ChapterEdits.write(plan, name, passage), goesOn);
    }
  }

  void checkSpellingSoon() {
    area.checkSpellingSoon();
  }

  void nextUnknownWord() {
    area.nextUnknownWord();
  }

  void handIn() {
    area.handIn();
    title.handIn();
    subtitle.handIn();
  }

  void show(Chapter chapter) {
    Chapter before = shown;
    if (before == null || !before.id().equals(chapter.id())) {
      handIn();
    }
    shown = chapter;
    boolean editable = model.isEditable();
    title.show(chapter.title());
    subtitle.show(chapter.subtitle());
    fixedTitle.setText(chapter.title());
    fixedSubtitle.setText(chapter.subtitle());
    Reveal.node(title, editable);
    Reveal.node(subtitle, editable);
    Reveal.node(fixedTitle, !editable);
    Reveal.node(fixedSubtitle, !editable && !chapter.subtitle().isBlank());
    role.setText(
        chapter.role() == ChapterRole.TEXT ? "" : texts.say("facts.role." + chapter.role().name()));
    Reveal.node(role, !role.getText().isEmpty());
    PlanText words = new PlanText(chapter.id(), null, chapter.blocks());
    boolean changes = editable != area.writing().isEditable();
    area.writing().show(List.of(words), editable, model.desk().isSettled());
    if (before == null || !before.id().equals(chapter.id())) {
      checkSpellingSoon();
    }
    if (changes) {
      area.renew();
    }
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
}
