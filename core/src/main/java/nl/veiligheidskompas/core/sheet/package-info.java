/**
 * Theme sheets and chapters as text: sections, typed blocks, runs of text and the footnotes that
 * hang on a word.
 */
@NullMarked
package nl.veiligheidskompas.core.sheet;

import org.jspecify.annotations.NullMarked;
