package nl.veiligheidskompas.core.report;

import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param organisation whose document it is, as printed above the title
 * @param title what the document is called; may hold soft hyphens where it may break
 * @param subtitle the period
 * @param lead one line that says what is in it
 * @param facts the table of facts about the document, or null
 */
public record Cover(
    String organisation, String title, String subtitle, String lead, @Nullable Table facts) {}
