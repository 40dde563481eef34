package nl.veiligheidskompas.core.budget;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far the council can steer a budget line. It steers local policy, local agreements and
 * political agreements; statutory tasks, national policy, regional agreements and contracts are
 * fixed for the period (product design, section 8: to be confirmed by the controller).
 */
public enum CouncilInfluence {
  /** Every obligation is the council's own. */
  FULL,
  /** Some obligations are the council's own, others bind it. */
  PARTLY,
  /** Bound by others. */
  FIXED,
  /** The plan names no obligation. */
  UNKNOWN;

  private static final Set<Obligation> STEERABLE =
      EnumSet.of(
          Obligation.LOCAL_POLICY, Obligation.LOCAL_AGREEMENT, Obligation.POLITICAL_AGREEMENT);

  /** The influence that follows from the obligations of a line. */
  public static CouncilInfluence of(List<Obligation> obligations) {
    if (obligations.isEmpty()) {
      return UNKNOWN;
    }
    long own = obligations.stream().filter(STEERABLE::contains).count();
    if (own == 0) {
      return FIXED;
    }
    return own == obligations.size() ? FULL : PARTLY;
  }

  /** Whether the council can turn this knob, wholly or in part. */
  public boolean steerable() {
    return this == FULL || this == PARTLY;
  }
}
