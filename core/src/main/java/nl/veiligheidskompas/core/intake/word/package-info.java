/**
 * The only reader of Word documents with text for a plan. The container is opened with distrust by
 * {@link nl.veiligheidskompas.core.office}; the text is read by our own eyes, part by part and
 * within limits, and knows headings, paragraphs, lists, tables and footnotes. Fonts, pictures and
 * tracked changes stay behind.
 */
@NullMarked
package nl.veiligheidskompas.core.intake.word;

import org.jspecify.annotations.NullMarked;
