package nl.veiligheidskompas.app.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.budget.BudgetScreen;
import nl.veiligheidskompas.app.edition.EditionVisit;
import nl.veiligheidskompas.app.edition.EditionsScreen;
import nl.veiligheidskompas.app.facts.FactsScreen;
import nl.veiligheidskompas.app.finding.FindingsScreen;
import nl.veiligheidskompas.app.indicator.FigureTools;
import nl.veiligheidskompas.app.indicator.IndicatorScreen;
import nl.veiligheidskompas.app.overview.OverviewScreen;
import nl.veiligheidskompas.app.phasing.PhasingScreen;
import nl.veiligheidskompas.app.report.Desktop;
import nl.veiligheidskompas.app.report.ReportScreen;
import nl.veiligheidskompas.app.scenario.ScenarioScreen;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsScreen;
import nl.veiligheidskompas.app.sheet.SheetScreen;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.spell.LoadedSpeller;
import nl.veiligheidskompas.app.spell.PlanNames;
import nl.veiligheidskompas.app.spell.SpellingDesk;
import nl.veiligheidskompas.app.spell.WordList;
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import org.jspecify.annotations.Nullable;

/** The screens that the window has: one line each. */
public final class WindowScreens {

  /** So many in a millisecond. */
  private static final long NANOS = 1_000_000;

  private WindowScreens() {}

  /**
   * The screens for a plan that is open.
   *
   * @param desktop the machine around the window
   * @param visit opens an edition; null where an edition is looked at already, which has none
   */
  public static ScreenSet of(
      Workbench bench, ProgramParts parts, Desktop desktop, @Nullable EditionVisit visit) {
    return of(bench, parts, desktop, visit, null);
  }

  /**
   * As {@link #of(Workbench, ProgramParts, Desktop, EditionVisit)}, in a window.
   *
   * @param tools opens the dialogs about figures; null where there is no window for them
   */
  static ScreenSet of(
      Workbench bench,
      ProgramParts parts,
      Desktop desktop,
      @Nullable EditionVisit visit,
      @Nullable FigureTools tools) {
    Spelling spelling = spelling(bench, parts);
    Map<ScreenName, Supplier<Screen>> screens = new EnumMap<>(ScreenName.class);
    screens.put(ScreenName.OVERVIEW, () -> new OverviewScreen(bench));
    screens.put(
        ScreenName.SHEET,
        () -> new SheetScreen(bench, parts.ids(), () -> System.nanoTime() / NANOS, spelling));
    screens.put(ScreenName.INDICATORS, () -> new IndicatorScreen(bench, parts.ids(), tools));
    screens.put(ScreenName.BUDGET, () -> new BudgetScreen(bench, parts.ids()));
    screens.put(ScreenName.PHASING, () -> new PhasingScreen(bench, parts.ids()));
    screens.put(ScreenName.SCENARIOS, () -> new ScenarioScreen(bench, parts.ids()));
    screens.put(
        ScreenName.REPORTS, () -> new ReportScreen(bench, parts.export(), desktop, parts.ids()));
    screens.put(ScreenName.FINDINGS, () -> new FindingsScreen(bench, parts.ids()));
    if (visit != null) {
      EditionEdits edits = new EditionEdits(new EditionSeal(new PlanCodec()));
      screens.put(
          ScreenName.EDITIONS,
          () -> new EditionsScreen(bench, edits, parts.ids(), parts.clock(), visit));
    }
    screens.put(ScreenName.FACTS, () -> new FactsScreen(bench, parts.ids(), spelling));
    screens.put(ScreenName.SETTINGS, () -> new SettingsScreen(parts.settings(), bench.texts()));
    return new ScreenSet(screens);
  }

  /** One for all screens: the dictionary is loaded once, when the first text is looked at. */
  private static Spelling spelling(Workbench bench, ProgramParts parts) {
    SettingsDesk settings = parts.settings();
    return new SpellingDesk(
        bench.work(),
        new LoadedSpeller(),
        new WordList(settings.folder()),
        () -> PlanNames.of(bench.desk().plan()),
        () -> settings.get().spelling(),
        on -> settings.change(now -> now.withSpelling(on)));
  }
}
