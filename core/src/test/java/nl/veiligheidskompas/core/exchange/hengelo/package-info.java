/**
 * How the example of Hengelo is made: from the data that were taken out of the published plan and
 * from what an editor added, each addition marked as such. Runs as a test, so that the committed
 * example is always the one that follows from those data.
 */
@NullMarked
package nl.veiligheidskompas.core.exchange.hengelo;

import org.jspecify.annotations.NullMarked;
