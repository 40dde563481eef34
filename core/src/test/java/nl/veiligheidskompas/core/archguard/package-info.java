/** The rules of architecture of this module as tests, each proven by a class that breaks it. */
@NullMarked
package nl.veiligheidskompas.core.archguard;

import org.jspecify.annotations.NullMarked;
