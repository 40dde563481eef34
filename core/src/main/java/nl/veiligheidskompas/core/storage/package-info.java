/**
 * Where a plan is kept: the only SQL of the program. A plan lives in one local H2 file (or later on
 * a PostgreSQL server), a row per entity, with a journal of every step. A file is looked at before
 * anything in it can act: its catalogue is read without SQL and compared with that of a plan of our
 * own, and what it holds must agree with its checksum.
 */
@NullMarked
package nl.veiligheidskompas.core.storage;

import org.jspecify.annotations.NullMarked;
