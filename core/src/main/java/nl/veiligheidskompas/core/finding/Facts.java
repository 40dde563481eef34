package nl.veiligheidskompas.core.finding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Money;

/** The fixed form of the figures that a finding rests on, the same on every machine. */
final class Facts {

  private static final int DIGEST_LENGTH = 16;
  private static final int CENTS = 2;

  private Facts() {}

  /** The figures one after another, with a bar between them. */
  static String of(Object... figures) {
    return Stream.of(figures).map(Facts::fixed).collect(Collectors.joining("|"));
  }

  /** A digest of lines of text, for facts that must change when the text does. */
  static String ofText(List<String> lines) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String fixed(Object figure) {
    return switch (figure) {
      case Money amount -> BigDecimal.valueOf(amount.cents(), CENTS).toPlainString();
      case BigDecimal value -> value.toPlainString();
      case List<?> items -> items.stream().map(Facts::fixed).collect(Collectors.joining(","));
      default -> String.valueOf(figure);
    };
  }
}
