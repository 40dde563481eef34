package nl.veiligheidskompas.core.report.council;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents for the council, in the order in which they are offered. */
public enum CouncilReport {
  /** The whole plan: the reference for its period. */
  RAADSPLAN,
  /** One page per theme for the market of the council, and one that compares the scenarios. */
  MARKTBLADEN,
  /** What may honestly be said about the plan at the end of one of its years. */
  VOORTGANG,
  /** The proposal by which the plan is laid before the council. */
  RAADSVOORSTEL;

  /** The name on the command line and in the keys of texts, such as {@code raadsplan}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The document of that name, if there is one. */
  public static Optional<CouncilReport> of(String code) {
    return Stream.of(values()).filter(report -> report.code().equals(code)).findFirst();
  }

  /** The names of all documents. */
  public static List<String> codes() {
    return Stream.of(values()).map(CouncilReport::code).toList();
  }
}
