package nl.veiligheidskompas.core.plan;

import nl.veiligheidskompas.core.sheet.SectionKind;

/** A question that every theme sheet of this plan is expected to answer. */
public record TemplateQuestion(SectionKind kind, String heading) {}
