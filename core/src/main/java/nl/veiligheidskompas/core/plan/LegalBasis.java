package nl.veiligheidskompas.core.plan;

/** The article of law that asks for the plan, with the sentence of the plan about it. */
public record LegalBasis(
    String law, String article, String text, String frequency, String adoptedBy) {}
