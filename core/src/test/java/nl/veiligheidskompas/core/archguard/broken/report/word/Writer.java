package nl.veiligheidskompas.core.archguard.broken.report.word;

import java.util.List;
import nl.veiligheidskompas.core.archguard.broken.report.GoesRound;

/** The way back. */
public record Writer(List<GoesRound> round) {}
