package nl.veiligheidskompas.core.intake.statline;

import java.util.Map;
import java.util.Set;
import nl.veiligheidskompas.core.intake.figures.Vocabulary;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about tables of which the form is not fixed.
 *
 * @param sheet the sheet of a workbook that is read, or null for all
 * @param headRow the row with the headings, from 1, or 0 when it is to be found
 * @param columns what a column holds, by its heading
 * @param left the headings of columns that hold nothing to read, whatever they are called
 */
public record Hints(
    @Nullable String sheet, int headRow, Map<String, Role> columns, Set<String> left) {

  /** Nothing is said. */
  public static final Hints NONE = new Hints(null, 0, Map.of());

  public Hints {
    columns = Map.copyOf(columns);
    left = Set.copyOf(left);
  }

  /** Of no column it is said that it holds nothing. */
  public Hints(@Nullable String sheet, int headRow, Map<String, Role> columns) {
    this(sheet, headRow, columns, Set.of());
  }

  /** What a column holds: as the user said, else by the words that are known. */
  @Nullable Role role(String heading) {
    String plain = heading.strip();
    if (left.contains(plain)) {
      return null;
    }
    Role said = columns.get(plain);
    return said == null ? Vocabulary.role(heading) : said;
  }
}
