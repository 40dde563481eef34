package nl.veiligheidskompas.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * The municipality that the plan is for.
 *
 * @param code CBS code such as GM0164, or null when not known
 */
public record Municipality(
    String name, @Nullable String code, String address, String email, String phone) {}
