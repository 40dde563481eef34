/**
 * Finding and replacing words in the text of a plan: where they stand, and the one step that puts
 * others in their place. Looks, links and footnotes stay; what was frozen in an edition is not
 * touched.
 */
@NullMarked
package nl.veiligheidskompas.core.plan.replace;

import org.jspecify.annotations.NullMarked;
