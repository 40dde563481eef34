package nl.veiligheidskompas.app.settings;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.AddedLater;
import org.jspecify.annotations.Nullable;

/**
 * How this user wants the program, and what she worked on last.
 *
 * @param textSize in percent, one of {@link #TEXT_SIZES}
 * @param recent the plans opened last, the last one first, at most {@link #REMEMBERED}
 * @param window where the window stood last, or null before the first time
 * @param railFolded whether she folded the rail; null when she never chose
 * @param inspectorShown whether the pane at the right is shown
 * @param spellingOff true when she does not want the spelling checked
 */
public record Settings(
    Language language,
    Theme theme,
    int textSize,
    List<RecentPlan> recent,
    @Nullable WindowBounds window,
    @Nullable Boolean railFolded,
    boolean inspectorShown,
    @AddedLater @Nullable Boolean spellingOff) {

  /** The sizes of text that can be chosen, in percent. */
  public static final List<Integer> TEXT_SIZES = List.of(100, 115, 130);

  /** How many plans the list of recent plans holds. */
  public static final int REMEMBERED = 12;

  /** How the program begins on a new computer. */
  public static final Settings FIRST =
      new Settings(Language.NL, Theme.SYSTEM, 100, List.of(), null, null, true, null);

  /** Throws IllegalArgumentException when the text size is not one that can be chosen. */
  public Settings {
    spellingOff = Boolean.TRUE.equals(spellingOff) ? true : null;
    recent = recent.stream().limit(REMEMBERED).toList();
    if (!TEXT_SIZES.contains(textSize)) {
      throw new IllegalArgumentException("not a text size");
    }
  }

  public Settings with(Language other) {
    return new Settings(
        other, theme, textSize, recent, window, railFolded, inspectorShown, spellingOff);
  }

  public Settings with(Theme other) {
    return new Settings(
        language, other, textSize, recent, window, railFolded, inspectorShown, spellingOff);
  }

  public Settings withTextSize(int percent) {
    return new Settings(
        language, theme, percent, recent, window, railFolded, inspectorShown, spellingOff);
  }

  /** The window as it stands now. */
  public Settings with(WindowBounds bounds) {
    return new Settings(
        language, theme, textSize, recent, bounds, railFolded, inspectorShown, spellingOff);
  }

  public Settings withRailFolded(boolean folded) {
    return new Settings(
        language, theme, textSize, recent, window, folded, inspectorShown, spellingOff);
  }

  public Settings withInspectorShown(boolean shown) {
    return new Settings(language, theme, textSize, recent, window, railFolded, shown, spellingOff);
  }

  /** Whether the spelling of theme sheets is checked. */
  public boolean spelling() {
    return spellingOff == null || !spellingOff;
  }

  public Settings withSpelling(boolean on) {
    return new Settings(
        language, theme, textSize, recent, window, railFolded, inspectorShown, on ? null : true);
  }

  /** The plan at the head of the recent ones, once. */
  public Settings withOpened(RecentPlan plan) {
    List<RecentPlan> plans = new ArrayList<>(List.of(plan));
    recent.stream().filter(other -> !other.path().equals(plan.path())).forEach(plans::add);
    return withRecent(plans);
  }

  /** The recent plans without that one. */
  public Settings without(RecentPlan plan) {
    return withRecent(recent.stream().filter(other -> !other.path().equals(plan.path())).toList());
  }

  private Settings withRecent(List<RecentPlan> plans) {
    return new Settings(
        language, theme, textSize, plans, window, railFolded, inspectorShown, spellingOff);
  }
}
