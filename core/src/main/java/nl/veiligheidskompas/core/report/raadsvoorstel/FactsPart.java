package nl.veiligheidskompas.core.report.raadsvoorstel;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The facts of the proposal; what the plan cannot know is left open for the clerk. */
final class FactsPart {

  private final ReportMatter matter;
  private final Wording words;

  FactsPart(ReportMatter matter) {
    this.matter = matter;
    words = matter.words();
  }

  Table compose() {
    Stage stage = matter.plan().facts().stage();
    List<Row> rows = new ArrayList<>();
    for (String open : List.of("case", "holder", "dates")) {
      rows.add(row(open, fillIn(open)));
    }
    rows.add(row("treatment", words.line("facts.treatment." + stage.name())));
    rows.add(row("annexes", Line.of(annexes())));
    return new Table(
        TableStyle.STANDARD,
        null,
        words.say("facts.title"),
        words.say("facts.description"),
        0,
        List.of(Column.text(26), Column.text(74)),
        words.head("facts", "name", "value"),
        rows,
        true,
        null);
  }

  private Row row(String fact, Line value) {
    return Row.of(Cell.of(words.say("facts." + fact)), Cell.of(value));
  }

  private Line fillIn(String fact) {
    return Line.EMPTY.withFillIn(
        "voorstel:gegeven:" + words.say("facts." + fact + ".tag"),
        words.say("facts." + fact),
        words.say("facts." + fact + ".open"));
  }

  private String annexes() {
    List<String> annexes = new ArrayList<>();
    annexes.add(words.say("facts.annex.plan"));
    int themes = matter.themes().size();
    if (themes > 0 && matter.undecided()) {
      int sheets = themes + (matter.plan().scenarios().isEmpty() ? 0 : 1);
      annexes.add(words.count("facts.annex.sheets", sheets));
    }
    int more =
        (int)
            matter.plan().relatedDocuments().stream()
                .filter(one -> one.kind() == RelatedDocument.Kind.ANNEX)
                .count();
    if (more > 0) {
      annexes.add(words.count("facts.annex.others", more));
    }
    return String.join("; ", annexes);
  }
}
