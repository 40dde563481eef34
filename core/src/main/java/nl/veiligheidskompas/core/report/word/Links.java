package nl.veiligheidskompas.core.report.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses that a document points at: web pages and mail only, each related once. */
final class Links {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final WordPackage target;
  private final Map<String, String> ids = new HashMap<>();

  Links(WordPackage target) {
    this.target = target;
  }

  /**
   * The id of a relation to the address; empty when it is not an address that a reader may follow,
   * such as a file or a script: its words are then printed as they are.
   */
  Optional<String> idFor(String address) {
    return safe(address)
        .map(safe ->
            ids.computeIfAbsent(
                safe,
                key -> target.relateOutside(Ooxml.DOCUMENT, Ooxml.relation("hyperlink"), key)));
  }

  private static Optional<String> safe(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      boolean allowed = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
      return allowed ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      // not an address at all: the words remain, nothing is lost
      return Optional.empty();
    }
  }
}
