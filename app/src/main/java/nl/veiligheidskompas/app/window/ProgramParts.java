package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.app.report.Export;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.exchange.Examples;

/**
 * What the window is put together from.
 *
 * @param files the plan files on the disk
 * @param examples the plans that come with the program, asked for only when one is wanted
 * @param export makes documents for the council
 * @param settings how the user wants the program
 * @param work what happens behind the window
 * @param faults where faults are written down
 * @param clock tells the time
 * @param ids gives a key that was not given before
 * @param home the folder of the user
 */
public record ProgramParts(
    PlanFiles files,
    Supplier<Examples> examples,
    Export export,
    SettingsDesk settings,
    Work work,
    FaultLog faults,
    Clock clock,
    Supplier<UUID> ids,
    Path home) {}
