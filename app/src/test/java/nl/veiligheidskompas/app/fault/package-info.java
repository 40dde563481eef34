/** What is written down of a fault, and what is not. */
@NullMarked
package nl.veiligheidskompas.app.fault;

import org.jspecify.annotations.NullMarked;
