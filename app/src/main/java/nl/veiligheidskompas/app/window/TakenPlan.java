package nl.veiligheidskompas.app.window;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.ui.Question;
import nl.veiligheidskompas.app.ui.Question.Answer;
import nl.veiligheidskompas.core.common.Texts;

/** Tells who is editing a plan, and asks whether she wants to look at what is kept of it. */
record TakenPlan(Opening.InUse holder, Texts texts) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /**
   * The question.
   *
   * @param look opens a copy for reading
   * @param again tries once more to open the plan
   */
  Question question(Runnable look, Runnable again) {
    return Question.of(
        texts.say("dialog.taken.title"),
        text(),
        new Answer(texts.say("dialog.taken.look"), look),
        new Answer(texts.say("dialog.retry"), again),
        new Answer(texts.say("dialog.cancel"), () -> {}));
  }

  private String text() {
    String who = holder.holder();
    Instant since = holder.since();
    if (who == null) {
      return texts.say("dialog.taken.text.somebody");
    }
    return since == null
        ? texts.say("dialog.taken.text.who", who)
        : texts.say("dialog.taken.text", who, moment(since));
  }

  private String moment(Instant since) {
    return DateTimeFormatter.ofPattern("d MMMM HH:mm", texts.language())
        .withZone(ZONE)
        .format(since);
  }
}
