/** Proofs that the model survives its JSON and that nothing else is read as the model. */
@NullMarked
package nl.veiligheidskompas.core.codec;

import org.jspecify.annotations.NullMarked;
