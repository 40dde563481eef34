package nl.veiligheidskompas.core.scenario;

import java.util.UUID;

/** The attention that one theme gets in a scenario. */
public record ThemeLevel(UUID themeId, AttentionLevel level) {}
