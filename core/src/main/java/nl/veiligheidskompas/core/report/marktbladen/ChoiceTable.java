package nl.veiligheidskompas.core.report.marktbladen;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/** What the council is asked about a theme: four answers, each with a box to tick. */
final class ChoiceTable {

  private static final List<String> CHOICES = List.of("now", "inTime", "means", "calamity");

  private final Wording words;
  private final Rung rung;

  ChoiceTable(Wording words, Rung rung) {
    this.words = words;
    this.rung = rung;
  }

  Table of(ThemeFacts theme) {
    List<Row> rows = new ArrayList<>();
    for (String choice : CHOICES) {
      String name = words.say("choice." + choice);
      String tag = "thema:" + theme.number() + ":keuze:" + (rows.size() + 1);
      rows.add(
          Row.of(
              Cell.of(Line.EMPTY.withCheckBox(tag, name)),
              Cell.of(name, TextRole.STRONG),
              Cell.of(meaning(choice, theme))));
    }
    return new Table(
        rung.tables(),
        null,
        words.say("choice.title"),
        words.say("choice.description"),
        0,
        List.of(Column.text(8), Column.text(26), Column.text(66)),
        words.head("choice", "box", "choice", "meaning"),
        rows,
        false,
        null);
  }

  private String meaning(String choice, ThemeFacts theme) {
    Phase phase = theme.phase();
    return choice.equals("inTime") && phase != null
        ? words.say("choice.inTime.planned", words.years(phase.startYear(), phase.endYear()))
        : words.say("choice." + choice + ".meaning");
  }
}
