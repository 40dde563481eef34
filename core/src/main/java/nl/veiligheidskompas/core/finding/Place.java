package nl.veiligheidskompas.core.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in the plan something was found.
 *
 * @param code stable code: that of a theme, goal, indicator or cost item, or {@code begroting},
 *     {@code begroting:2}, {@code inzet}, {@code voorwoord}, {@code hoofdstuk 1.2}
 * @param entityId the entity that the code stands for; the plan's facts for {@code begroting} and
 *     {@code inzet}
 * @param themeId the theme that it is part of, or null when it belongs to none
 */
public record Place(String code, UUID entityId, @Nullable UUID themeId) {}
