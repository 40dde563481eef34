/**
 * What comes from and goes to the clipboard, as the parts that the editor works with: HTML, which
 * word processors, spreadsheets and browsers offer, and plain text with tabs. Only words, bold,
 * italics, links, lists, tables and footnotes are known here; all else stays behind by itself.
 */
@NullMarked
package nl.veiligheidskompas.core.intake.clip;

import org.jspecify.annotations.NullMarked;
