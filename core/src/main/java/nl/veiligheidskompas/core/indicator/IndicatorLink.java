package nl.veiligheidskompas.core.indicator;

import java.util.UUID;

/**
 * An indicator by which a goal is measured.
 *
 * @param editorial true when the source does not make this link itself
 */
public record IndicatorLink(UUID indicatorId, boolean editorial) {}
