/**
 * The open interchange of a plan: one JSON document that is checked against the published schema
 * before anything of it is believed. The examples that come with the program are read the same way.
 */
@NullMarked
package nl.veiligheidskompas.core.exchange;

import org.jspecify.annotations.NullMarked;
