/**
 * How values of the model are written as JSON and read back: the one place that knows Jackson's
 * settings, so that the interchange and the store speak the same JSON and the domain stays free of
 * it. Keys stand in the order of the record components and every key is always there, with {@code
 * null} for what is absent; amounts are whole cents, partial dates texts such as {@code 2016-12},
 * constants their own names. Reading is strict: what does not fit exactly is refused.
 */
@NullMarked
package nl.veiligheidskompas.core.codec;

import org.jspecify.annotations.NullMarked;
