package nl.veiligheidskompas.core.indicator;

import org.jspecify.annotations.Nullable;

/**
 * An area beside the municipality for which there are values.
 *
 * @param name as values name it; no two areas of a plan have the same
 * @param code by which sources know it, such as WK016403, or null
 */
public record Area(String name, AreaKind kind, @Nullable String code) {}
