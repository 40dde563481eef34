/** What the tests of the window share: a desk with a plan, a window without a display, pictures. */
@NullMarked
package nl.veiligheidskompas.app.testing;

import org.jspecify.annotations.NullMarked;
