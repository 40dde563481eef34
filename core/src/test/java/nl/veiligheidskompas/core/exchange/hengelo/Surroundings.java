package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField;

/** The plans around this plan, its annexes, and the safety fields of chapter 4. */
final class Surroundings {

  private final Reading plan;

  Surroundings(Reading plan) {
    this.plan = plan;
  }

  List<RelatedDocument> documents() {
    List<RelatedDocument> documents = new ArrayList<>();
    for (Reading related : plan.items("related_plans")) {
      documents.add(related(documents.size() + 1, related));
    }
    for (Reading annex : plan.items("annexes")) {
      documents.add(annex(documents.size() + 1, annex));
    }
    return documents;
  }

  /** The fields by title; the source lost what stood in them. */
  List<SafetyField> fields() {
    List<SafetyField> fields = new ArrayList<>();
    for (Reading field : plan.at("safety_fields").items("fields")) {
      if (field.find("rows") != null) {
        throw new IllegalArgumentException("a safety field has rows that are not taken over");
      }
      int position = fields.size() + 1;
      String code = "veld " + field.text("number");
      fields.add(new SafetyField(Keys.of(code), position, field.text("title"), List.of()));
    }
    return fields;
  }

  private static RelatedDocument related(int position, Reading related) {
    String name = related.text("name");
    return new RelatedDocument(
        Keys.of("plan " + name),
        position,
        RelatedDocument.Kind.RELATED_PLAN,
        "",
        name,
        related.text("owner"),
        related.textOrEmpty("cycle"),
        note(related));
  }

  private static String note(Reading related) {
    Stream<String> parts =
        Stream.of(
            related.textOrEmpty("note"),
            said("volgende: ", related.textOrEmpty("next")),
            said("vastgesteld door: ", related.textOrEmpty("adopted_by")),
            said("in opdracht van: ", related.textOrEmpty("commissioned_by")),
            said("geëvalueerd: ", related.textOrEmpty("evaluated")));
    return String.join("; ", parts.filter(part -> !part.isEmpty()).toList());
  }

  private static String said(String label, String value) {
    return value.isEmpty() ? "" : label + value;
  }

  private static RelatedDocument annex(int position, Reading annex) {
    String title = annex.text("title");
    return new RelatedDocument(
        Keys.of("bijlage " + title),
        position,
        RelatedDocument.Kind.ANNEX,
        annex.textOrEmpty("number"),
        title,
        "",
        "",
        "");
  }
}
