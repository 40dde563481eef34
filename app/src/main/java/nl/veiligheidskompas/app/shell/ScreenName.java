package nl.veiligheidskompas.app.shell;

import nl.veiligheidskompas.app.ui.Icon;

/**
 * The screens of the program in the order of the rail. Texts stand under {@code shell.screen.*}.
 */
public enum ScreenName {
  START(Icon.START),
  OVERVIEW(Icon.OVERVIEW),
  SHEET(Icon.SHEET),
  INDICATORS(Icon.INDICATORS),
  BUDGET(Icon.BUDGET),
  PHASING(Icon.PHASING),
  SCENARIOS(Icon.SCENARIOS),
  REPORTS(Icon.REPORTS),
  FINDINGS(Icon.FINDINGS),
  EDITIONS(Icon.EDITIONS),
  FACTS(Icon.FACTS),
  SETTINGS(Icon.SETTINGS);

  private final Icon icon;

  ScreenName(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }

  /** Key of its name in the texts. */
  public String key() {
    return "shell.screen." + name();
  }
}
