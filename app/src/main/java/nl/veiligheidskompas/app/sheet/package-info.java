/**
 * The screen Themablad: one theme as a document, question by question, with its structured side in
 * the inspector and its findings in the margin.
 */
@NullMarked
package nl.veiligheidskompas.app.sheet;

import org.jspecify.annotations.NullMarked;
