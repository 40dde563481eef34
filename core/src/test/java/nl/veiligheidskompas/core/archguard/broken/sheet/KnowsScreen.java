package nl.veiligheidskompas.core.archguard.broken.sheet;

import javax.swing.JLabel;

/** Breaks the rule that core knows no screen. */
public record KnowsScreen(JLabel label) {}
