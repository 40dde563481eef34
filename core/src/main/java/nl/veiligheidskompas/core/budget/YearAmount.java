package nl.veiligheidskompas.core.budget;

import nl.veiligheidskompas.core.common.Money;

/** The amount for one year. */
public record YearAmount(int year, Money amount) {}
