package nl.veiligheidskompas.core.plan;

import nl.veiligheidskompas.core.common.PartialDate;

/** A step in the making of the plan. */
public record PolicyMoment(PartialDate date, String event) {}
