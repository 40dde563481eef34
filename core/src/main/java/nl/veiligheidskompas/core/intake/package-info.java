/**
 * What others wrote, on its way into a plan: text that was read becomes theme sheets to look at,
 * and after that one step. The readers of files are in the packages below; nothing here knows a
 * format.
 */
@NullMarked
package nl.veiligheidskompas.core.intake;

import org.jspecify.annotations.NullMarked;
