/** Proofs of the interchange: byte for byte what went in, and a sentence for everything hostile. */
@NullMarked
package nl.veiligheidskompas.core.exchange;

import org.jspecify.annotations.NullMarked;
