package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Block;

/** The safety fields with their topics and how much they weigh in this plan period. */
final class SafetyFieldsPart implements ChapterAddition {

  private final SafetyPlan plan;
  private final Wording words;

  SafetyFieldsPart(Composition composition) {
    plan = composition.plan();
    words = composition.words();
  }

  @Override
  public boolean isEmpty() {
    return plan.safetyFields().isEmpty();
  }

  @Override
  public List<ReportBlock> compose(List<Block> text, PlanText planText, String number) {
    List<ReportBlock> blocks = new ArrayList<>(planText.of(text));
    if (!isEmpty()) {
      blocks.add(table(number));
    }
    return blocks;
  }

  private Table table(String chapter) {
    List<SafetyField> fields = plan.safetyFields();
    List<Row> rows = new ArrayList<>();
    for (SafetyField field : fields) {
      rows.add(row(field, (chapter.isEmpty() ? "" : chapter + ".") + (rows.size() + 1)));
    }
    boolean someEmpty = fields.stream().anyMatch(field -> field.rows().isEmpty());
    String caption = Wording.capitalised(words.count("fields.caption", fields.size()));
    return new CaptionedTable(
            TableStyle.STANDARD, Anchors.FIELDS_TABLE, caption, words.say("fields.description"))
        .of(
            List.of(Column.text(8), Column.text(36), Column.text(56)),
            words.head("fields", "number", "field", "topics"),
            rows,
            someEmpty ? words.line("fields.note") : null);
  }

  private Row row(SafetyField field, String number) {
    return Row.of(Cell.of(number), Cell.of(field.title(), TextRole.STRONG), topics(field.rows()));
  }

  private Cell topics(List<SafetyField.Topic> topics) {
    return topics.isEmpty()
        ? Cell.of(words.empty("field"))
        : Cell.bullets(topics.stream().map(this::topic).toList());
  }

  private Line topic(SafetyField.Topic topic) {
    return Line.of(topic.name()).with(" (" + words.word(topic.weight()) + ")", TextRole.SMALL);
  }
}
