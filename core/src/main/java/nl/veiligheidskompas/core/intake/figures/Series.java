package nl.veiligheidskompas.core.intake.figures;

import org.jspecify.annotations.Nullable;

/**
 * A series in a file.
 *
 * @param key by what it is known again
 * @param name in words
 * @param unit as the file names it, or null when it names none
 * @param edition the title of the table with the year of its boundaries, empty when there is none
 * @param unsure whether two columns of the file have the same name, so that it may be another one
 *     next year
 */
public record Series(
    SeriesKey key, String name, @Nullable String unit, String edition, boolean unsure) {}
