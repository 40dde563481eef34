package nl.veiligheidskompas.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.palette.PaletteEntry.Group;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** Everything of a plan that the palette can find. */
final class PlanEntries {

  private final Texts texts;
  private final Consumer<Place> go;

  /**
   * @param go takes the user to a place
   */
  PlanEntries(Texts texts, Consumer<Place> go) {
    this.texts = texts;
    this.go = go;
  }

  /** The entries for what is on the screen now. */
  List<PaletteEntry> of(DeskState state) {
    SafetyPlan plan = state.plan();
    Map<UUID, String> themes = numbered(plan);
    List<PaletteEntry> entries = new ArrayList<>();
    plan.themes()
        .forEach(t -> add(entries, Group.THEME, t.listTitle(), t.id(), themes, ScreenName.SHEET));
    plan.goals()
        .forEach(g -> add(entries, Group.GOAL, g.text(), g.themeId(), themes, ScreenName.SHEET));
    plan.indicators()
        .forEach(i ->
            entries.add(
                entry(
                    Group.INDICATOR,
                    i.name(),
                    word(themes, i.themeId()),
                    ScreenName.INDICATORS,
                    i.id())));
    plan.budgetLines()
        .forEach(l -> {
          Money yearly = l.amounts().everyYear();
          String amount = yearly == null ? "" : texts.money(yearly);
          entries.add(entry(Group.LINE, l.name(), amount, ScreenName.BUDGET, l.id()));
        });
    plan.costItems()
        .forEach(c -> add(entries, Group.COST, c.text(), c.themeId(), themes, ScreenName.SHEET));
    plan.partners()
        .forEach(p -> add(entries, Group.PARTNER, p.name(), p.themeId(), themes, ScreenName.SHEET));
    state.findings().stream()
        .filter(f -> !f.accepted())
        .forEach(f ->
            entries.add(
                new PaletteEntry(
                    Group.FINDING,
                    f.sentence(texts),
                    f.place().code(),
                    () -> go.accept(Place.of(ScreenName.FINDINGS)))));
    plan.editions()
        .forEach(e ->
            entries.add(entry(Group.EDITION, e.name(), e.note(), ScreenName.EDITIONS, e.id())));
    return entries;
  }

  private Map<UUID, String> numbered(SafetyPlan plan) {
    Map<UUID, String> words = new HashMap<>();
    for (ThemeSheet theme : plan.themes()) {
      words.put(theme.id(), texts.say("shell.palette.theme", words.size() + 1));
    }
    return words;
  }

  private void add(
      List<PaletteEntry> entries,
      Group group,
      String text,
      UUID theme,
      Map<UUID, String> themes,
      ScreenName screen) {
    entries.add(entry(group, text, word(themes, theme), screen, theme));
  }

  private static String word(Map<UUID, String> themes, UUID theme) {
    return themes.getOrDefault(theme, "");
  }

  private PaletteEntry entry(
      Group group, String text, String detail, ScreenName screen, UUID entity) {
    return new PaletteEntry(group, text, detail, () -> go.accept(new Place(screen, entity)));
  }
}
