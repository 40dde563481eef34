package nl.veiligheidskompas.app.shell;

import org.jspecify.annotations.Nullable;

/** What the shell remembers of how the user wants it. */
public interface ShellHabits {

  /** Whether she folded the rail; null when she never chose. */
  @Nullable Boolean railFolded();

  void setRailFolded(boolean folded);

  /** Whether the inspector is shown beside screens that have one. */
  boolean inspectorShown();

  void setInspectorShown(boolean shown);

  /** Habits that last as long as the window. */
  static ShellHabits ofThisWindow() {
    return new ShellHabits() {
      private @Nullable Boolean folded;
      private boolean shown = true;

      @Override
      public @Nullable Boolean railFolded() {
        return folded;
      }

      @Override
      public void setRailFolded(boolean now) {
        folded = now;
      }

      @Override
      public boolean inspectorShown() {
        return shown;
      }

      @Override
      public void setInspectorShown(boolean now) {
        shown = now;
      }
    };
  }
}
