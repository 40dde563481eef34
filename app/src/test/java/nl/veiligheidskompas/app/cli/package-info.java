/** Every command and every refusal, in the process of the test. */
@NullMarked
package nl.veiligheidskompas.app.cli;

import org.jspecify.annotations.NullMarked;
