package nl.veiligheidskompas.core.archguard.broken.plan;

import tools.jackson.databind.JsonNode;

/** Breaks the rule that only the readers and writers of plans and figures know JSON. */
public record KnowsJson(JsonNode node) {}
