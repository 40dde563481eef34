/** The plan that is open in the window: what is shown, what is kept, what can be undone. */
@NullMarked
package nl.veiligheidskompas.app.desk;

import org.jspecify.annotations.NullMarked;
