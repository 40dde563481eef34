/** The style sheets: colours that can be told apart, in the light and in the dark. */
@NullMarked
package nl.veiligheidskompas.app.style;

import org.jspecify.annotations.NullMarked;
