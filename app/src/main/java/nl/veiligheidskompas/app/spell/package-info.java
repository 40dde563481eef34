/**
 * Spelling while writing: the dictionary behind the window, the word list of the user, and what was
 * found already.
 */
@NullMarked
package nl.veiligheidskompas.app.spell;

import org.jspecify.annotations.NullMarked;
