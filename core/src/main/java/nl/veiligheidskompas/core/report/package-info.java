/**
 * The content of a council document as data: what is said, in which role and in which order, but
 * not what it looks like. Knows no Word; the packages below this one turn a document into a file.
 */
@NullMarked
package nl.veiligheidskompas.core.report;

import org.jspecify.annotations.NullMarked;
