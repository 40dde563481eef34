package nl.veiligheidskompas.app.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.app.text.Surroundings.Maker;
import nl.veiligheidskompas.app.text.Writing;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.TakenItem;
import nl.veiligheidskompas.core.plan.edit.TiedEdits;
import nl.veiligheidskompas.core.plan.figures.AmountReader;
import nl.veiligheidskompas.core.plan.figures.ChangeReader;
import nl.veiligheidskompas.core.plan.figures.NamedAmount;
import nl.veiligheidskompas.core.plan.figures.NamedChange;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Tying;
import org.jspecify.annotations.Nullable;

/** Makes goals, indicators, partners and costs of words of a sheet, and ties these to words. */
final class WordMaker {

  /** What words can become, in the order of a menu. */
  enum Thing {
    GOAL(SectionKind.GOALS),
    SUB_GOAL(SectionKind.GOALS),
    INDICATOR(SectionKind.MEASUREMENT),
    PARTNER(SectionKind.PARTIES),
    COST(SectionKind.COSTS);

    private final SectionKind home;

    Thing(SectionKind home) {
      this.home = home;
    }
  }

  private static final int SHOWN = 60;

  private final SheetModel model;
  private final Texts texts;
  private final Writing writing;
  private final FiguresForm form;

  WordMaker(SheetModel model, Writing writing, FiguresForm form) {
    this.model = model;
    this.writing = writing;
    this.form = form;
    texts = model.texts();
  }

  /** What can be made of the words where the caret is: first what its question asks for. */
  List<Thing> things() {
    Section here = model.here();
    List<Thing> things = new ArrayList<>(List.of(Thing.values()));
    if (parent() == null) {
      things.remove(Thing.SUB_GOAL);
    }
    things.sort((one, other) -> Boolean.compare(isHome(other, here), isHome(one, here)));
    return things;
  }

  private static boolean isHome(Thing thing, @Nullable Section here) {
    return here != null && here.kind() == thing.home;
  }

  List<Maker> makers() {
    List<Maker> makers = new ArrayList<>();
    if (!model.isEditable() || model.theme() == null) {
      return makers;
    }
    Draft draft = writing.now();
    boolean words = Tying.words(draft) != null;
    String group = words ? texts.say("sheet.make") : null;
    for (Thing thing : things()) {
      makers.add(new Maker(group, name(thing), () -> make(thing)));
    }
    List<UUID> tied = Tying.at(draft);
    for (TiedItem item : words ? model.items() : List.<TiedItem>of()) {
      if (!tied.contains(item.id())) {
        makers.add(new Maker(texts.say("sheet.tie"), shown(item), () -> tie(item.id())));
      }
    }
    for (UUID id : tied) {
      TiedItem item = TiedItem.find(model.plan(), id);
      if (item != null) {
        makers.add(new Maker(null, texts.say("sheet.loosen", item.code()), () -> model.loosen(id)));
      }
    }
    return makers;
  }

  String name(Thing thing) {
    Goal parent = parent();
    return thing == Thing.SUB_GOAL && parent != null
        ? texts.say("sheet.make.SUB_GOAL", parent.code())
        : texts.say("sheet.make." + thing.name());
  }

  private static String shown(TiedItem item) {
    String text = item.text();
    String cut = text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text;
    return item.code().equals(text) ? cut : item.code() + "  " + cut;
  }

  /** The goal of the first level that is told before the caret, else the last one of the theme. */
  private @Nullable Goal parent() {
    UUID theme = model.themeId();
    List<Goal> roots = theme == null ? List.of() : GoalEdits.below(model.plan(), theme, null);
    Draft draft = writing.now();
    Goal nearest = null;
    for (Goal goal : roots) {
      Selection told = Tying.find(draft.text(), goal.id());
      if (told != null && told.start().compareTo(draft.selection().start()) <= 0) {
        nearest = goal;
      }
    }
    return nearest != null || roots.isEmpty() ? nearest : roots.getLast();
  }

  /** Makes something of the words; asks first when these name figures that it could have. */
  void make(Thing thing) {
    Draft draft = writing.now();
    Selection selection = Tying.words(draft);
    String words = selection == null ? "" : Tying.plain(draft, selection);
    switch (thing) {
      case GOAL -> take(new TakenItem.OfGoal(or(words, "sheet.goal.new"), null));
      case SUB_GOAL -> {
        Goal parent = parent();
        take(
            new TakenItem.OfGoal(or(words, "sheet.goal.new"), parent == null ? null : parent.id()));
      }
      case PARTNER -> take(new TakenItem.OfPartner(or(words, "sheet.partner.new"), false));
      case INDICATOR -> makeIndicator(words);
      case COST -> {
        List<NamedAmount> amounts = AmountReader.read(words);
        makeCost(words, amounts, amounts.isEmpty() ? null : amounts.getFirst());
      }
    }
  }

  private String or(String words, String key) {
    return words.isEmpty() ? texts.say(key) : words;
  }

  private void makeIndicator(String words) {
    NamedChange change = ChangeReader.read(words);
    if (change.isEmpty()) {
      take(new TakenItem.OfIndicator(or(words, "sheet.indicator.new"), null, null, null));
    } else {
      form.askIndicator(words, change, this::take);
    }
  }

  private void makeCost(String words, List<NamedAmount> amounts, @Nullable NamedAmount chosen) {
    if (chosen == null) {
      take(new TakenItem.OfCost(or(words, "sheet.cost.new"), null, Recurrence.UNSTATED));
    } else {
      form.askCost(words, amounts, chosen, this::take);
    }
  }

  /** Asks about what a line of the text offers; the line is selected. */
  void make(TextOffer offer) {
    NamedAmount amount = offer.amount();
    if (amount == null) {
      makeIndicator(offer.line());
    } else {
      makeCost(offer.line(), AmountReader.read(offer.line()), amount);
    }
  }

  private void take(TakenItem item) {
    UUID theme = Objects.requireNonNull(model.themeId());
    UUID id = model.ids().get();
    model.item().set(id);
    writing.join(
        draft -> Tying.tie(draft, id, model.ids()),
        passages -> model.edit(plan -> TiedEdits.take(plan, id, theme, item, passages)));
  }

  /** Ties an item that is there to the words. */
  void tie(UUID id) {
    writing.join(
        draft -> Tying.tie(draft, id, model.ids()),
        passages -> model.edit(plan -> TiedEdits.tie(plan, id, passages)));
  }
}
