/**
 * The only writer of Word files: turns a council document into a .docx, on the built-in template or
 * on that of a municipality. The body is written as text, the container is our own zip; POI reads
 * the templates of others, because it knows the tricks of hostile files.
 */
@NullMarked
package nl.veiligheidskompas.core.report.word;

import org.jspecify.annotations.NullMarked;
