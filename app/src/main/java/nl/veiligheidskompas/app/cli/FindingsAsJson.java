package nl.veiligheidskompas.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;

/**
 * Findings for other programs: a JSON array of objects with code, severity, place, message and
 * accepted. The severity is a key, and the same in every language: fout, waarschuwing or let op.
 */
final class FindingsAsJson {

  private final Texts texts;
  private final Texts keys = new Texts(Texts.DUTCH);

  /** Findings with messages in the language of the texts. */
  FindingsAsJson(Texts texts) {
    this.texts = texts;
  }

  /** The array, with a line feed at its end. */
  String write(List<Finding> findings) {
    List<Row> rows = findings.stream().map(this::row).toList();
    return new String(new PlanCodec().writeDocument(rows), UTF_8);
  }

  private Row row(Finding finding) {
    return new Row(
        finding.code().name(),
        keys.word(finding.severity()),
        finding.place().code(),
        finding.sentence(texts),
        finding.accepted());
  }

  private record Row(
      String code, String severity, String place, String message, boolean accepted) {}
}
