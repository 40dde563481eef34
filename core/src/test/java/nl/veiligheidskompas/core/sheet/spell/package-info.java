/** Spelling of Dutch text. */
@NullMarked
package nl.veiligheidskompas.core.sheet.spell;

import org.jspecify.annotations.NullMarked;
