package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.finding.FindingTour;
import nl.veiligheidskompas.app.report.Desktop;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.shell.OutsideActions;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import org.jspecify.annotations.Nullable;

/** A plan as the window shows it: the shell around the screens, in one language. */
final class PlanRoom implements OutsideActions {

  private final OpenPlan plan;
  private final SettingsDesk settings;
  private final Texts texts;
  private final House house;
  private final ShellView shell;
  private final FindingTour tour;
  private final PlanTools tools;
  private final @Nullable Edition edition;

  /** What a plan asks of the window that it is in. */
  interface House {

    /** Closes the plan and opens another. */
    void open(Path file);

    /** Closes the plan and shows the start. */
    void goToStart();

    void help(ScreenName screen);

    /** Asks where to put a copy of the plan and writes it. */
    void saveCopy();

    /** Asks where to put a copy of the plan, and opens that for editing. */
    void editCopy();

    /** Shows an edition over the plan that it is of. */
    void visit(Edition edition);

    /** Shows the plan again of which an edition was looked at. */
    void back();

    /** The questions over the window. */
    DialogLayer dialogs();
  }

  /** A plan from a file. */
  PlanRoom(OpenPlan plan, ProgramParts parts, Desktop desktop, Texts texts, House house) {
    this(plan, parts, desktop, texts, house, null);
  }

  private PlanRoom(
      OpenPlan plan,
      ProgramParts parts,
      Desktop desktop,
      Texts texts,
      House house,
      @Nullable Edition edition) {
    this.edition = edition;
    this.plan = plan;
    this.texts = texts;
    this.house = house;
    settings = parts.settings();
    Workbench bench = new Workbench(plan.desk(), plan.navigator(), texts, plan.work());
    tools = new PlanTools(bench, parts.ids(), house.dialogs(), desktop, parts.home());
    ScreenSet screens =
        WindowScreens.of(bench, parts, desktop, edition == null ? house::visit : null, tools);
    tour = new FindingTour(plan.desk(), plan.navigator(), screens::has);
    shell = new ShellView(bench, screens, this, new StoredHabits(settings));
    tools.takeDropped(shell);
    if (edition != null) {
      sayEdition(edition);
    } else if (plan.readOnly()) {
      sayReadOnly();
    }
  }

  /**
   * An edition that is looked at.
   *
   * @param frozen what it froze
   */
  static PlanRoom ofEdition(
      Edition edition,
      OpenPlan frozen,
      ProgramParts parts,
      Desktop desktop,
      Texts texts,
      House house) {
    return new PlanRoom(frozen, parts, desktop, texts, house, edition);
  }

  OpenPlan plan() {
    return plan;
  }

  ShellView shell() {
    return shell;
  }

  /** Tells the words for the title bar now and whenever they change. */
  Subscription titles(java.util.function.Consumer<String> title) {
    return plan.desk().state().subscribe(state -> title.accept(title(state)));
  }

  private String title(DeskState state) {
    String words = shell.title(state);
    return edition == null ? words : texts.say("editions.window", words, edition.name());
  }

  @Override
  public void switchPlan() {
    house.goToStart();
  }

  @Override
  public void help(ScreenName screen) {
    house.help(screen);
  }

  @Override
  public void saveCopy() {
    house.saveCopy();
  }

  @Override
  public List<OtherPlan> otherPlans() {
    Path here = plan.file().toAbsolutePath().normalize();
    return settings.get().recent().stream()
        .filter(recent -> !recent.file().equals(here))
        .map(recent -> new OtherPlan(recent.title(), () -> house.open(recent.file())))
        .toList();
  }

  @Override
  public List<PlanAction> planActions() {
    return tools.actions();
  }

  @Override
  public void nextFinding(int step) {
    FindingTour.Stop stop = tour.go(step);
    shell.say(
        stop == null
            ? texts.say("window.tour.none")
            : texts.say(
                "window.tour", stop.number(), stop.total(), stop.finding().sentence(texts)));
  }

  private void sayEdition(Edition looked) {
    Button back = new Button(texts.say("editions.back"));
    back.setId("edition-back");
    back.setOnAction(event -> house.back());
    shell.stay(texts.say("editions.reading", looked.name()), back);
  }

  private void sayReadOnly() {
    Button again = new Button(texts.say("window.readonly.again"));
    again.setOnAction(event -> house.open(plan.file()));
    Button copy = new Button(texts.say("window.readonly.copy"));
    copy.setOnAction(event -> house.editCopy());
    shell.stay(
        texts.say("window.readonly", String.valueOf(plan.file().getFileName())), again, copy);
  }
}
