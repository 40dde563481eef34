/**
 * The ground floor: the few small types that every other package uses. Knows nothing about plans.
 */
@NullMarked
package nl.veiligheidskompas.core.common;

import org.jspecify.annotations.NullMarked;
