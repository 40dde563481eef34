package nl.veiligheidskompas.core.report.parts;

import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.TextRole;

/** How documents speak of a theme. */
public final class ThemeWords {

  private ThemeWords() {}

  /** The sign of high urgency with its words. */
  public static Line urgent(Wording words) {
    return Line.of("▲", TextRole.SIGN_URGENT)
        .with("\u00a0")
        .with(words.say("urgent"), TextRole.URGENT);
  }

  /** Who pulls a theme; the team itself when it does and nobody else is named. */
  public static String lead(ThemePhasing phasing, String team) {
    return phasing.lead().isBlank() && phasing.teamLeads() ? team : phasing.lead();
  }
}
