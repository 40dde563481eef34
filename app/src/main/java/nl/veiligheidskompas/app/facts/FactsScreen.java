package nl.veiligheidskompas.app.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Chapter;
import org.jspecify.annotations.Nullable;

/** Plangegevens: what the plan is and for whom, and its chapters and letter. */
public final class FactsScreen implements Screen {

  private static final double FORM = 560;

  private final Workbench bench;
  private final Texts texts;
  private final Spelling spelling;
  private final FactsModel model;
  private final ScreenHeader header;
  private final ContentsPane contents;
  private final Map<Part, Form> forms = new EnumMap<>(Part.class);
  private final ChapterPage chapterPage;
  private final VBox formPage = new VBox(12);
  private final ScrollPane formScroll = new ScrollPane(formPage);
  private final BorderPane work = new BorderPane();
  private @Nullable List<Object> drawn;
  private Subscription listening = Subscription.EMPTY;

  /**
   * @param spelling checks the words of the chapters
   */
  public FactsScreen(Workbench bench, Supplier<UUID> ids, Spelling spelling) {
    this.bench = bench;
    this.spelling = spelling;
    texts = bench.texts();
    model = new FactsModel(bench.desk(), texts, ids);
    header = new ScreenHeader(texts.say("facts.screen"));
    header.setLine(texts.say("facts.line"));
    contents = new ContentsPane(model);
    chapterPage = new ChapterPage(model, spelling, bench.work());
    forms.put(Part.GENERAL, new GeneralForm(model));
    forms.put(Part.PERIOD, new PeriodForm(model, bench.navigator()));
    forms.put(Part.TEMPLATE, new TemplateForm(model));
    forms.put(Part.SOURCES, new SourcesForm(model));
    forms.put(Part.AREAS, new AreasForm(model));
    forms.put(Part.RELATED, new RelatedForm(model));
    forms.put(Part.FIELDS, new SafetyFieldsForm(model));
    forms.put(Part.HISTORY, new HistoryForm(model));
    formPage.getStyleClass().add("vk-form-page");
    formPage.setMaxWidth(FORM);
    formScroll.setFitToWidth(true);
    formScroll.setFocusTraversable(false);
    formScroll.getStyleClass().add("vk-scroll");
    work.getStyleClass().add("vk-screen");
    work.setTop(header);
    work.setLeft(contents);
  }

  @Override
  public Node work() {
    return work;
  }

  @Override
  public List<PaletteEntry> commands() {
    boolean mends = spelling.isOn() && model.isEditable() && model.chapter() != null;
    return mends
        ? List.of(
            new PaletteEntry(
                PaletteEntry.Group.COMMAND,
                texts.say("text.spelling.next"),
                "F7",
                chapterPage::nextUnknownWord))
        : List.of();
  }

  @Override
  public void enter(Place place) {
    leave();
    model.look(place.entity());
    // the choice that is heard of at once draws it all
    drawn = shown(bench.desk().plan());
    listening =
        Subscription.combine(
            bench.desk().state().subscribe(this::show), model.choice().subscribe(_ -> choose()));
    if (model.chapter() != null) {
      chapterPage.checkSpellingSoon();
    }
  }

  @Override
  public void leave() {
    handIn();
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void handIn() {
    forms.values().forEach(Form::handIn);
    chapterPage.handIn();
  }

  private void show(DeskState state) {
    List<Object> now = shown(state.plan());
    if (!now.equals(drawn)) {
      drawn = now;
      redraw();
    }
  }

  /** What this screen draws of a plan, and what forbids to remove any of that. */
  private static List<Object> shown(SafetyPlan plan) {
    return List.of(
        plan.facts(),
        plan.chapters(),
        plan.phases(),
        plan.themePhasings(),
        plan.sources(),
        plan.indicators(),
        plan.measurements(),
        plan.relatedDocuments(),
        plan.safetyFields());
  }

  private void choose() {
    handIn();
    redraw();
  }

  private void redraw() {
    contents.show();
    switch (model.choice().get()) {
      case Choice.OfPart(Part part) -> showForm(part);
      case Choice.OfChapter _ -> showChapter();
    }
  }

  private void showForm(Part part) {
    Form form = forms.get(part);
    if (form == null) {
      throw new IllegalStateException("no form for " + part);
    }
    if (!formPage.getChildren().contains(form)) {
      formPage
          .getChildren()
          .setAll(Words.wrapping(texts.say("facts.part." + part.name()), "vk-section"), form);
      formScroll.setVvalue(0);
    }
    center(formScroll);
    form.show();
  }

  private void showChapter() {
    Chapter chapter = model.chapter();
    if (chapter == null) {
      center(Words.wrapping(texts.say("facts.chapter.gone"), "vk-empty"));
      return;
    }
    center(chapterPage);
    chapterPage.show(chapter);
  }

  private void center(Node node) {
    if (!node.equals(work.getCenter())) {
      work.setCenter(node);
    }
  }
}
