package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.task.CountedWork;
import nl.veiligheidskompas.core.plan.PlanStore;

/**
 * A plan that is open in the window.
 *
 * @param file the file that it is in, or, for reading only, of which it is a copy
 * @param store where its steps are kept; closed on the thread of the plan
 * @param work the work on behalf of this plan
 * @param readOnly whether it is a copy to look at
 */
record OpenPlan(
    Path file,
    PlanStore store,
    PlanDesk desk,
    Navigator navigator,
    CountedWork work,
    boolean readOnly) {}
