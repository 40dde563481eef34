/** Tests of what can be done to a plan. */
@NullMarked
package nl.veiligheidskompas.core.plan.edit;

import org.jspecify.annotations.NullMarked;
