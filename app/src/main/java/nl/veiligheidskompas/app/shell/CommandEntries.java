package nl.veiligheidskompas.app.shell;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.JournalStep;

/** The commands that the palette offers, each with its shortcut. */
final class CommandEntries {

  private final Workbench bench;
  private final Texts texts;
  private final ScreenSet screens;
  private final ShellActions actions;

  CommandEntries(Workbench bench, ScreenSet screens, ShellActions actions) {
    this.bench = bench;
    this.screens = screens;
    this.actions = actions;
    texts = bench.texts();
  }

  /** What can be done now: what cannot is not offered. */
  List<PaletteEntry> now() {
    List<PaletteEntry> entries = new ArrayList<>();
    DeskState state = bench.desk().state().get();
    if (state.save() != SaveState.READ_ONLY) {
      JournalStep undo = state.journal().nextUndo();
      JournalStep redo = state.journal().nextRedo();
      if (undo != null) {
        entries.add(command(step("shell.undo.step", undo), "Ctrl+Z", bench.desk()::undo));
      }
      if (redo != null) {
        entries.add(command(step("shell.redo.step", redo), "Ctrl+Y", bench.desk()::redo));
      }
    }
    if (screens.has(ScreenName.REPORTS)) {
      entries.add(
          command(texts.say("shell.command.report"), "Ctrl+E", () -> go(ScreenName.REPORTS)));
    }
    screens.names().forEach(name -> entries.add(screen(name)));
    entries.add(command(texts.say("shell.command.finding"), "F8", () -> actions.nextFinding(1)));
    for (OutsideActions.PlanAction one : actions.planActions()) {
      entries.add(command(one.words(), one.shortcut(), one.action()));
    }
    entries.add(command(texts.say("shell.command.copy"), "", actions::saveCopy));
    entries.add(command(texts.say("shell.command.help"), "F1", actions::help));
    entries.add(command(texts.say("shell.command.close"), "", actions::switchPlan));
    return entries;
  }

  private String step(String key, JournalStep step) {
    return texts.say(key, StepWords.of(step.name(), texts));
  }

  private PaletteEntry screen(ScreenName name) {
    String key = ShellKeys.shortcut(name);
    String words = texts.say("shell.command.go", texts.say(name.key()));
    return command(words, key == null ? "" : key, () -> go(name));
  }

  private void go(ScreenName name) {
    bench.navigator().go(Place.of(name));
  }

  private static PaletteEntry command(String words, String shortcut, Runnable action) {
    return new PaletteEntry(PaletteEntry.Group.COMMAND, words, shortcut, action);
  }
}
