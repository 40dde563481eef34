/**
 * Spelling of Dutch text: which words are not known, and what they may be meant to be. Works from
 * what is shipped with the program, without a network.
 */
@NullMarked
package nl.veiligheidskompas.core.sheet.spell;

import org.jspecify.annotations.NullMarked;
