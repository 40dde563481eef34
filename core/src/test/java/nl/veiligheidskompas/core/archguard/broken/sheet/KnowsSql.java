package nl.veiligheidskompas.core.archguard.broken.sheet;

import java.sql.Connection;

/** Breaks the rule that only storage knows SQL. */
public record KnowsSql(Connection connection) {}
