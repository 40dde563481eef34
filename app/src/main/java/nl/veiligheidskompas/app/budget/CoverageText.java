package nl.veiligheidskompas.app.budget;

import java.util.List;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.Coverage;

/** Coverage as one line of text: payers with a semicolon between them. */
public final class CoverageText {

  private static final String BETWEEN = "; ";

  private CoverageText() {}

  public static String write(List<Coverage> coverage) {
    return coverage.stream().map(Coverage::name).collect(Collectors.joining(BETWEEN));
  }

  /** The payers in the text; amounts of payers are not typed here and are left out. */
  public static List<Coverage> read(String words) {
    return List.of(words.split(";", -1)).stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> new Coverage(name, null))
        .toList();
  }
}
