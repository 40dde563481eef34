package nl.veiligheidskompas.core.measure;

import java.nio.file.Path;
import java.time.Clock;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.StoreException;
import nl.veiligheidskompas.core.storage.PlanFiles;

/** A plan file opened for editing as the program opens it: plan and journal are there. */
final class OpenedFile implements AutoCloseable {

  private final PlanStore store;
  private final PlanSession session;

  OpenedFile(Path file, Path backups) throws Exception {
    store = new PlanFiles(new PlanCodec()).open(file, backups);
    session = new PlanSession(store, Clock.systemUTC());
  }

  PlanSession session() {
    return session;
  }

  @Override
  public void close() throws StoreException {
    store.close();
  }
}
