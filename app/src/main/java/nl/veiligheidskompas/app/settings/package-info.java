/** Where the program keeps what belongs to the user and not to a plan. */
@NullMarked
package nl.veiligheidskompas.app.settings;

import org.jspecify.annotations.NullMarked;
