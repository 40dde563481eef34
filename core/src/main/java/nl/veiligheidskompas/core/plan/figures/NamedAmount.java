package nl.veiligheidskompas.core.plan.figures;

import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;

/**
 * An amount of money as a sentence names it.
 *
 * @param from so many characters of the text stand before it
 * @param to behind its last character
 * @param recurrence how often it is due, as far as the words near it say so
 * @param part whether it is named as a part of the amount before it, as in {@code € 35.000 waarvan
 *     € 13.000}
 */
public record NamedAmount(int from, int to, Money amount, Recurrence recurrence, boolean part) {}
