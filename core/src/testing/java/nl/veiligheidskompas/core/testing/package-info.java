/**
 * What tests of both modules share: the office programs that read a document back the way its
 * receiver does.
 */
@NullMarked
package nl.veiligheidskompas.core.testing;

import org.jspecify.annotations.NullMarked;
