package nl.veiligheidskompas.core.archguard.broken.common;

import nl.veiligheidskompas.core.archguard.broken.plan.Plan;

/** Breaks the order of the packages: the ground floor knows the plan. */
public record SeesHigherStorey(Plan plan) {}
