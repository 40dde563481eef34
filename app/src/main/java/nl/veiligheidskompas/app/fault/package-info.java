/**
 * What is kept of a fault, something that went wrong and that the user cannot help: a stable code
 * to mention and a file with the details, without a word of the plan.
 */
@NullMarked
package nl.veiligheidskompas.app.fault;

import org.jspecify.annotations.NullMarked;
