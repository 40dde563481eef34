package nl.veiligheidskompas.core.plan;

import java.util.UUID;

/**
 * What stands on the sheet of a theme for the market of the council instead of what the plan says
 * at length. One that is of a theme that is gone says nothing.
 *
 * @param effect what must be reached, instead of the goals; empty to print the goals
 * @param money what it costs, each line a point, instead of the costs; empty to print the costs
 */
public record MarketText(UUID themeId, String effect, String money) {

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return effect.isBlank() && money.isBlank();
  }
}
