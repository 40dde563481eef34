/**
 * The command line: one class for each command, and the entry that reads the words, runs the
 * command and turns its outcome into an exit code and at most one sentence. The only package that
 * knows picocli.
 */
@NullMarked
package nl.veiligheidskompas.app.cli;

import org.jspecify.annotations.NullMarked;
