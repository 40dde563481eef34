package nl.veiligheidskompas.core.archguard.broken.sheet;

import org.apache.lucene.analysis.hunspell.Hunspell;

/** Breaks the rule that only spelling knows dictionaries. */
public record KnowsDictionaries(Hunspell dictionary) {}
