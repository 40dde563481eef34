package nl.veiligheidskompas.app.edition;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Edition.Withdrawal;

/** What is said about an edition. */
record EditionWords(Texts texts) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** When it was made, on the clocks of the Netherlands. */
  String made(Edition edition) {
    return texts.say("editions.made", moment(edition.made()));
  }

  /** Since when and why it does not count any more; empty while it stands. */
  String withdrawn(Edition edition) {
    Withdrawal withdrawal = edition.withdrawal();
    return withdrawal == null
        ? ""
        : texts.say("editions.withdrawn.line", moment(withdrawal.moment()), withdrawal.reason());
  }

  /** All of it in one breath, for who cannot see the list. */
  String spoken(Edition edition) {
    String words = edition.name() + ", " + made(edition);
    words = edition.note().isBlank() ? words : words + ", " + edition.note();
    String withdrawn = withdrawn(edition);
    return withdrawn.isEmpty() ? words : words + ", " + withdrawn;
  }

  private String moment(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", texts.language())
        .withZone(ZONE)
        .format(moment);
  }
}
