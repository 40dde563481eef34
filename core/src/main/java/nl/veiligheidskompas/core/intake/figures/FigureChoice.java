package nl.veiligheidskompas.core.intake.figures;

/**
 * A series and what the user wants with it.
 *
 * @param file the name of the file it came from
 */
public record FigureChoice(String file, ReadSeries series, Destination destination) {}
