package nl.veiligheidskompas.app.shell;

import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Texts;

/** What every screen works with. */
public record Workbench(PlanDesk desk, Navigator navigator, Texts texts, Work work) {}
