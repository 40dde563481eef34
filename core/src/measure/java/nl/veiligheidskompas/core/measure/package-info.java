/**
 * What the program costs, measured against a bar in the same run: the export against bare POI, an
 * edit against SQLite, opening against reading the interchange. Started by hand, never by a build:
 * {@code mvn -q -Pmeasure -Dmeasure=word}. Figures are ratios first, because milliseconds say more
 * about the machine than about the program.
 */
@NullMarked
package nl.veiligheidskompas.core.measure;

import org.jspecify.annotations.NullMarked;
