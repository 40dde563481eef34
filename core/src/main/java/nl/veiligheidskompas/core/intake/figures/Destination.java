package nl.veiligheidskompas.core.intake.figures;

import java.util.UUID;

/** What becomes of a series. */
public sealed interface Destination {

  /**
   * It fills an indicator that is there.
   *
   * @param why how that is known
   */
  record Into(UUID indicatorId, Why why) implements Destination {}

  /**
   * It becomes an indicator of its own, without a goal.
   *
   * @param indicatorId the key that the indicator gets
   */
  record AsNew(UUID themeId, UUID indicatorId) implements Destination {}

  /** It is not taken. */
  record Nowhere() implements Destination {}

  /** How it is known to which indicator a series belongs. */
  enum Why {
    /** It was chosen when figures were read before. */
    SAVED(true),
    /** The user says so. */
    CHOSEN(true),
    /** The indicator is the one of the library that this series fills, or is called the same. */
    KEY(true),
    /** The names are alike: a proposal to look at. */
    NAME(false);

    private final boolean certain;

    Why(boolean certain) {
      this.certain = certain;
    }

    /** Whether it needs no look. */
    public boolean isCertain() {
      return certain;
    }
  }
}
