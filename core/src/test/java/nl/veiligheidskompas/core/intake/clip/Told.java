package nl.veiligheidskompas.core.intake.clip;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;

/** What was read from a clipboard, a line for each line and table, with its sign before it. */
final class Told {

  private Told() {}

  static List<String> of(Clip clip) {
    return clip.parts().stream().map(Told::of).toList();
  }

  private static String of(Part part) {
    if (!(part instanceof Line line)) {
      return String.join("|", PlainText.of(Excerpt.blocks(List.of(part), () -> new UUID(0, 0))));
    }
    String sign =
        switch (line.form()) {
          case PARAGRAPH -> "";
          case SUBHEADING -> "# ";
          case BULLET -> "- ";
          case NUMBER -> "1. ";
        };
    return "  ".repeat(line.level()) + sign + line.text().plain();
  }
}
