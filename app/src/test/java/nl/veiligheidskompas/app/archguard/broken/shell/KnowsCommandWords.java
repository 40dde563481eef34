package nl.veiligheidskompas.app.archguard.broken.shell;

import picocli.CommandLine;

/** Breaks the rule that only the command line knows its library. */
public record KnowsCommandWords(CommandLine words) {}
