package nl.veiligheidskompas.app.start;

import nl.veiligheidskompas.app.settings.RecentPlan;
import org.jspecify.annotations.Nullable;

/**
 * A recent plan as the start shows it.
 *
 * @param path where the file is, as people write it
 * @param when when it was opened last: today, yesterday or a date
 * @param detail stage, number of theme sheets and indicators
 * @param obstacle why it cannot be opened, or null
 */
record RecentLine(
    RecentPlan plan, String path, String when, String detail, @Nullable String obstacle) {}
