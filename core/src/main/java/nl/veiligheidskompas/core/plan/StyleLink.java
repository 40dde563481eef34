package nl.veiligheidskompas.core.plan;

/**
 * Which style of a municipality's template stands for one of ours, where their names do not say so.
 *
 * @param style our style, by its stable id such as {@code VKThematitel}
 * @param theirs the name of the style in the template; a template without it has no part in this
 */
public record StyleLink(String style, String theirs) {}
