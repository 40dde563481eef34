package nl.veiligheidskompas.app.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.MarketText;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What a theme is called and where it looks at, with the figures of its text. */
final class ThemeFields extends FieldPane implements SheetInspector.Part {

  private final SheetModel model;
  private final Navigator navigator;
  private final Texts texts;

  ThemeFields(SheetModel model, Navigator navigator) {
    super(model.texts());
    this.model = model;
    this.navigator = navigator;
    texts = model.texts();
  }

  @Override
  public FieldPane pane() {
    return this;
  }

  @Override
  public void show(ThemeSheet theme) {
    fill(model.isEditable(), () -> fill(theme));
  }

  private void fill(ThemeSheet theme) {
    heading(texts.say("sheet.theme.code", theme.code()));
    required(
        "theme-listtitle",
        texts.say("sheet.theme.listtitle"),
        theme.listTitle(),
        words -> model.edit(plan -> SheetEdits.listTitle(plan, theme.id(), words)));
    list(
        "theme-aliases",
        texts.say("sheet.theme.aliases"),
        theme.aliases(),
        names -> model.edit(plan -> SheetEdits.aliases(plan, theme.id(), names)));
    list(
        "theme-areas",
        texts.say("sheet.theme.areas"),
        theme.focusAreas(),
        areas -> model.edit(plan -> SheetEdits.focusAreas(plan, theme.id(), areas)));
    add(
        Buttons.link(
            texts.say("sheet.theme.phasing"),
            () -> navigator.go(new Place(ScreenName.PHASING, theme.id()))));
    addMarketText(theme);
    heading(texts.say("sheet.theme.figures"));
    for (int i = 0; i < theme.contextFigures().size(); i++) {
      addFigure(theme, i);
    }
    if (isEditable()) {
      Button add = Buttons.outlined(texts.say("sheet.figure.add"), Icon.ADD, () -> add(theme));
      add.setId("figure-add");
      add(add);
    }
  }

  /** What stands on the sheet for the market of the council when the plan says it at length. */
  private void addMarketText(ThemeSheet theme) {
    MarketText known = Publication.of(model.plan()).marketText(theme.id());
    MarketText text = known == null ? new MarketText(theme.id(), "", "") : known;
    heading(texts.say("sheet.market"));
    add(Words.wrapping(texts.say("sheet.market.about"), "vk-caption"));
    list(
        "market-effect",
        texts.say("sheet.market.effect"),
        text.effect().lines().toList(),
        lines -> market(new MarketText(theme.id(), String.join("\n", lines), text.money())));
    list(
        "market-money",
        texts.say("sheet.market.money"),
        text.money().lines().toList(),
        lines -> market(new MarketText(theme.id(), text.effect(), String.join("\n", lines))));
  }

  private void market(MarketText text) {
    model.edit(plan -> PublicationEdits.marketText(plan, text));
  }

  private void add(ThemeSheet theme) {
    ContextFigure figure =
        new ContextFigure(texts.say("sheet.figure.new"), BigDecimal.ZERO, "", null, null, "", "");
    edit(theme, figures -> figures.add(figure));
  }

  /** Changes the list of figures as it is when the step is made. */
  private void edit(ThemeSheet theme, Consumer<List<ContextFigure>> change) {
    model.edit(plan ->
        SheetEdits.contextFigures(
            plan,
            theme.id(),
            before -> {
              List<ContextFigure> figures = new ArrayList<>(before);
              change.accept(figures);
              return figures;
            }));
  }

  private void addFigure(ThemeSheet theme, int at) {
    ContextFigure figure = theme.contextFigures().get(at);
    String id = "figure-" + at;
    required(
        id + "-name",
        texts.say("sheet.figure.name", at + 1),
        figure.name(),
        name -> change(theme, at, f -> with(f, name, f.value(), f.unit(), f.year())));
    field(
        id + "-value",
        texts.say("sheet.figure.value"),
        texts.figure(figure.value()),
        DutchNumbers::figure,
        value -> change(theme, at, f -> with(f, f.name(), value, f.unit(), f.year())));
    text(
        id + "-unit",
        texts.say("sheet.figure.unit"),
        figure.unit(),
        unit -> change(theme, at, f -> with(f, f.name(), f.value(), unit, f.year())));
    Integer year = figure.year();
    optional(
        id + "-year",
        texts.say("sheet.figure.year"),
        year == null ? "" : String.valueOf(year),
        TypedNumbers::year,
        typed ->
            change(theme, at, f -> with(f, f.name(), f.value(), f.unit(), typed.orElse(null))));
    if (isEditable()) {
      Button remove =
          Buttons.sign(
              texts.say("sheet.figure.remove", figure.name()),
              Icon.REMOVE,
              () -> edit(theme, figures -> figures.remove(figure)));
      remove.setId(id + "-remove");
      beside(remove);
    }
  }

  private void change(ThemeSheet theme, int at, UnaryOperator<ContextFigure> change) {
    edit(
        theme,
        figures -> {
          if (at < figures.size()) {
            figures.set(at, change.apply(figures.get(at)));
          }
        });
  }

  private static ContextFigure with(
      ContextFigure figure, String name, BigDecimal value, String unit, @Nullable Integer year) {
    return new ContextFigure(name, value, unit, year, figure.area(), figure.quote(), figure.note());
  }
}
