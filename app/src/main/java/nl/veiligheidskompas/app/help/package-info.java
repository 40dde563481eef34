/** The handbook: a page for each screen, in a window beside the work (F1). */
@NullMarked
package nl.veiligheidskompas.app.help;

import org.jspecify.annotations.NullMarked;
