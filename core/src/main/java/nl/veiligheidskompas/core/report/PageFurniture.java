package nl.veiligheidskompas.core.report;

/**
 * What stands on every page but the cover. The page numbers at the lower right come by themselves.
 *
 * @param headerLeft name of the document
 * @param headerRight its status
 * @param footerLeft the municipality
 */
public record PageFurniture(String headerLeft, String headerRight, String footerLeft) {}
