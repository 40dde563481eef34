/** Where the program keeps what belongs to the user. */
@NullMarked
package nl.veiligheidskompas.app.settings;

import org.jspecify.annotations.NullMarked;
