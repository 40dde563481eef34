package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The structured side of the question where the user is; else the fields of the theme itself. */
final class SheetInspector extends VBox {

  /** What about, the heading, what the text offers and the fields. */
  private static final int PARTS = 4;

  /** Lines of fields in a frame. */
  private static final int LINES = 6;

  /** A pane of fields that knows how to fill itself. */
  interface Part {

    FieldPane pane();

    void show(ThemeSheet theme);
  }

  private final SheetModel model;
  private final Label about;
  private final Label heading = Words.wrapping("", "vk-section");
  private final GoalFields goals;
  private final PartnerFields partners;
  private final CostFields costs;
  private final MeasuringFields measuring;
  private final ActionFields actions;
  private final ThemeFields fields;
  private final TiedLines tied;
  private final TextOffers offers;
  private final Work work;
  private @Nullable UUID revealed;
  private int shows;

  SheetInspector(SheetModel model, Navigator navigator, SheetPage page, Work work) {
    this.model = model;
    this.work = work;
    Texts texts = model.texts();
    getStyleClass().add("vk-inspector-body");
    about = Words.styled(texts.say("sheet.about"), "vk-caption");
    tied = new TiedLines(model, page::showItem, page.maker()::tie);
    offers = new TextOffers(model, page::take);
    goals = new GoalFields(model, navigator, tied);
    partners = new PartnerFields(model, tied);
    costs = new CostFields(model, navigator, tied);
    ActionLines reports = new ActionLines(model);
    measuring = new MeasuringFields(model, navigator, tied, reports);
    actions = new ActionFields(model, reports);
    fields = new ThemeFields(model, navigator);
  }

  void handIn() {
    for (Part part : List.of(goals, partners, costs, measuring, actions, fields)) {
      part.pane().handIn();
    }
  }

  /** Shows another theme: a few lines a frame, for a list of partners has many fields. */
  void showByLines() {
    show();
    if (getChildren().size() == PARTS && getChildren().getLast() instanceof FieldPane pane) {
      List<Node> lines = List.copyOf(pane.getChildren());
      if (lines.size() > LINES) {
        pane.getChildren().remove(LINES, lines.size());
        addLines(pane, lines, shows);
      }
    }
  }

  private void addLines(FieldPane pane, List<Node> lines, int show) {
    work.afterFrame(() -> {
      int from = pane.getChildren().size();
      // another show drew all of it
      if (show == shows && from < lines.size()) {
        pane.getChildren().addAll(lines.subList(from, Math.min(lines.size(), from + LINES)));
        addLines(pane, lines, show);
      }
    });
  }

  void show() {
    shows++;
    ThemeSheet theme = model.theme();
    if (theme == null) {
      getChildren().clear();
      return;
    }
    Section here = model.here();
    TiedItem item = item();
    Part part = item == null ? part(here == null ? null : here.kind()) : part(item, here);
    boolean byTheme = part == fields;
    boolean withheld = here != null && Publication.of(model.plan()).withheld().contains(here.id());
    about.setText(
        model
            .texts()
            .say(
                byTheme ? "sheet.about.theme" : withheld ? "sheet.about.withheld" : "sheet.about"));
    heading.setText(here == null || byTheme ? theme.title() : here.heading());
    if (getChildren().size() != PARTS || !part.pane().equals(getChildren().getLast())) {
      handIn();
      getChildren().setAll(about, heading, offers, part.pane());
    }
    tied.look(theme);
    offers.show();
    part.show(theme);
    reveal(item);
  }

  private @Nullable TiedItem item() {
    UUID id = model.item().get();
    return id == null ? null : TiedItem.find(model.plan(), id);
  }

  /** Goes once to what is to be completed. */
  private void reveal(@Nullable TiedItem item) {
    if (item == null) {
      revealed = model.item().get() == null ? null : revealed;
      return;
    }
    if (item.id().equals(revealed)) {
      return;
    }
    revealed = item.id();
    Node field =
        lookup(
            "#"
                + switch (item.kind()) {
                  case GOAL -> "goal-";
                  case INDICATOR -> "indicator-";
                  case PARTNER -> "partner-";
                  case COST -> "cost-text-";
                }
                + item.id());
    if (field != null) {
      field.requestFocus();
    }
  }

  private Part part(TiedItem item, @Nullable Section here) {
    return switch (item.kind()) {
      case GOAL -> goals;
      case INDICATOR -> here != null && here.kind() == SectionKind.GOALS ? goals : measuring;
      case PARTNER -> partners;
      case COST -> costs;
    };
  }

  private Part part(@Nullable SectionKind kind) {
    if (kind == null) {
      return fields;
    }
    return switch (kind) {
      case GOALS -> goals;
      case PARTIES -> partners;
      case COSTS -> costs;
      case MEASUREMENT -> measuring;
      case APPROACH -> actions;
      case ISSUE, NEEDS -> fields;
    };
  }
}
