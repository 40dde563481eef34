package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one year.
 *
 * @param lower lower bound of the published 95 % interval, or null
 * @param upper upper bound of the published 95 % interval, or null
 * @param sampleSize number of respondents, or null
 */
public record ReadCell(
    int year,
    Figure figure,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Integer sampleSize) {}
