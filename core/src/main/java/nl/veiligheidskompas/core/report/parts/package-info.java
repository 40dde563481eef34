/**
 * What the documents for the council share: the matter that they are made of, the words for the
 * facts of a theme, an indicator or an amount, and what a document says about itself.
 */
@NullMarked
package nl.veiligheidskompas.core.report.parts;

import org.jspecify.annotations.NullMarked;
