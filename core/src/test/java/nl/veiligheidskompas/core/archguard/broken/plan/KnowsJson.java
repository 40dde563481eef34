package nl.veiligheidskompas.core.archguard.broken.plan;

import tools.jackson.databind.JsonNode;

/** Breaks the rule that only codec and exchange know JSON. */
public record KnowsJson(JsonNode node) {}
