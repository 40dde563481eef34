/**
 * Text that is read and edited where it stands: the blocks of theme sheets and chapters. A screen
 * puts columns of blocks on its page and says what a step on them is.
 */
@NullMarked
package nl.veiligheidskompas.app.text;

import org.jspecify.annotations.NullMarked;
