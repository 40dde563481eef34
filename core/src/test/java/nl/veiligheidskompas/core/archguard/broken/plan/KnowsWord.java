package nl.veiligheidskompas.core.archguard.broken.plan;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Breaks the rule that only readers and writers of a format know it. */
public record KnowsWord(XWPFDocument document) {}
