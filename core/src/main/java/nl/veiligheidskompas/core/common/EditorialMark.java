package nl.veiligheidskompas.core.common;

import org.jspecify.annotations.Nullable;

/**
 * Says that a field of an entity does not stand in the source but was added by an editor.
 *
 * @param field name of the field, as in the interchange
 * @param basis what the addition rests on, or null when nothing was noted
 */
public record EditorialMark(String field, @Nullable String basis) {}
