/** The rules of architecture of this module as tests, each proven by a class that breaks it. */
@NullMarked
package nl.veiligheidskompas.app.archguard;

import org.jspecify.annotations.NullMarked;
