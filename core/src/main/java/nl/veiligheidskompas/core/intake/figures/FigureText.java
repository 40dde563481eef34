package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.Numbers;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures as sources write them. Which sign marks the decimals is a property of the file, not
 * of one figure: {@code 1.234} is twelve hundred and thirty-four in one and a bit over one in
 * another. What fits neither is unreadable, never guessed.
 *
 * @param comma whether decimals stand behind a comma and points group thousands; else decimals
 *     stand behind a point and nothing is grouped
 * @param signs what the signs for a missing value mean
 */
public record FigureText(boolean comma, Signs signs) {

  /** What the signs for a missing value mean. Never zero: {@code 0} is a figure, a sign is not. */
  public enum Signs {
    /** Tables of Statistics Netherlands: a point is unknown or secret, empty cannot occur. */
    STATLINE,
    /** Rows of its portal, where empty is what a point is in a table. */
    PORTAL,
    /** Tables of municipalities, where empty means nothing. */
    MUNICIPAL
  }

  private static final int LONGEST = 40;
  private static final Pattern DUTCH = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
  private static final Pattern POINTED = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
  private static final Set<String> LATER =
      Set.of("nnb", "n.n.b.", "nb", "n.b.", "pm", "p.m.", "?", "ntb", "n.t.b.", "onbekend");
  private static final Set<String> NOT_APPLICABLE = Set.of("nvt", "n.v.t.", "n.v.t");

  /**
   * The figure in a cell; null when the cell says nothing about the figure, so that nothing is
   * changed by it.
   *
   * @throws NumberFormatException when it is neither a figure nor a sign that is known
   */
  public @Nullable Figure read(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return switch (signs) {
        case STATLINE -> Figure.empty(State.NOT_APPLICABLE);
        case PORTAL -> Figure.empty(State.WITHHELD);
        case MUNICIPAL -> null;
      };
    }
    if (!Character.isDigit(text.charAt(text.length() - 1))) {
      String lower = text.toLowerCase(Locale.ROOT);
      State missing = missing(lower);
      if (missing != null) {
        return missing == State.NOT_MEASURED ? null : Figure.empty(missing);
      }
    }
    return figure(text);
  }

  /** Whether the cell holds a figure or a sign for a missing one. */
  public boolean fits(String cell) {
    try {
      read(cell);
      return true;
    } catch (NumberFormatException noFigure) {
      return false;
    }
  }

  private @Nullable State missing(String text) {
    return switch (text) {
      case ".", "x", "na", "null" -> State.WITHHELD;
      case "-", "–", "—" -> signs == Signs.MUNICIPAL ? State.NOT_MEASURED : State.NOT_APPLICABLE;
      default -> {
        if (LATER.contains(text)) {
          yield State.NOT_MEASURED;
        }
        yield NOT_APPLICABLE.contains(text) ? State.NOT_APPLICABLE : null;
      }
    };
  }

  private Figure figure(String text) {
    boolean provisional = text.endsWith("*");
    String digits = text;
    if (provisional || signs == Signs.MUNICIPAL) {
      digits = text.replaceAll("[\\s\\u00a0\\u202f€%*]", "").replace('\u2212', '-');
    }
    boolean fits =
        digits.length() <= LONGEST && (comma ? DUTCH : POINTED).matcher(digits).matches();
    if (!fits) {
      throw new NumberFormatException("no figure");
    }
    String plain = comma ? digits.replace(".", "").replace(',', '.') : digits;
    return new Figure(State.MEASURED, sized(new BigDecimal(plain)), provisional);
  }

  private static BigDecimal sized(BigDecimal value) {
    try {
      return Numbers.canonical(value);
    } catch (IllegalArgumentException tooLarge) {
      NumberFormatException unreadable = new NumberFormatException("too many digits");
      unreadable.initCause(tooLarge);
      throw unreadable;
    }
  }
}
