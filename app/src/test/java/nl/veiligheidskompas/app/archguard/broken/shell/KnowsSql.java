package nl.veiligheidskompas.app.archguard.broken.shell;

import java.sql.Connection;

/** Breaks the rule that app knows no database. */
public record KnowsSql(Connection connection) {}
