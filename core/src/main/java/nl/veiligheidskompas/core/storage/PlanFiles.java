package nl.veiligheidskompas.core.storage;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * The plan files of this machine: makes, reads, opens and verifies them. A program has one of
 * these, because it remembers which files are open. Every refusal is a {@link RefusedException}
 * with a problem {@code file.*} that says what is wrong and what to do; it leaves the file as it
 * was, byte for byte, and nothing beside it. A {@link StoreException} says that the disk failed.
 */
public final class PlanFiles {

  private final PlanCodec codec;
  private final H2Access access;
  private final Schema schema;

  /**
   * Files that this program has open. They must not even be looked at: closing any channel on a
   * file gives up the lock that the process has on it.
   */
  private final Set<Path> open = ConcurrentHashMap.newKeySet();

  public PlanFiles(PlanCodec codec) {
    this(codec, H2Access.uninterrupted(), Schema.CURRENT);
  }

  PlanFiles(PlanCodec codec, H2Access access, Schema schema) {
    this.codec = codec;
    this.access = access;
    this.schema = schema;
  }

  /**
   * Makes a plan file with an empty journal; when the call throws there is nothing new, and a file
   * that was there is still the old one.
   *
   * @param file its name ends in {@code .mv.db}
   * @param replace whether a file that is there may be replaced; without it, it is refused
   */
  public void create(Path file, SafetyPlan first, boolean replace)
      throws RefusedException, StoreException {
    FilePlace place = new FilePlace(file);
    place.requireNew(replace);
    requireNotOpen(place);
    new NewPlanFile(place, access, schema, codec).make(first);
  }

  /** What the file holds, without changing a byte of it. */
  public StoredPlan read(Path file) throws RefusedException, StoreException {
    return look(file, PlanFileLoad::read);
  }

  /**
   * Opens the file for editing; nobody else can until the store is closed. The store is for one
   * thread at a time; an interrupt of that thread does it no harm. A file of an older program is
   * first brought to the tables of this one.
   *
   * @param backups the folder where a copy of a file of an older program goes
   */
  public H2PlanStore open(Path file, Path backups) throws RefusedException, StoreException {
    FilePlace place = new FilePlace(file);
    place.requireWritable();
    Path identity = place.identity();
    if (!open.add(identity)) {
      throw place.refused("locked");
    }
    boolean opened = false;
    try {
      upgrade(place, backups);
      H2PlanStore store = new H2PlanStore(load(place)::open, () -> open.remove(identity));
      opened = true;
      return store;
    } finally {
      if (!opened) {
        open.remove(identity);
      }
    }
  }

  /**
   * Reads all of a file: the plan against its checksum, the journal against its hashes, and the
   * journal against the plan. Changes nothing.
   *
   * @throws RefusedException when the file cannot be opened, and so when plan or journal are
   *     damaged; what the result still can find is a journal that tells another story than the plan
   */
  public Verification verify(Path file) throws RefusedException, StoreException {
    return look(file, PlanFileLoad::verify);
  }

  private void upgrade(FilePlace place, Path backups) throws RefusedException, StoreException {
    int version = load(place).version();
    if (version < schema.version()) {
      new SchemaUpgrade(place, access, schema, codec).inPlace(version, backups);
    }
  }

  private <T> T look(Path file, PlanFileLoad.Look<T> look) throws RefusedException, StoreException {
    FilePlace place = new FilePlace(file);
    place.requireReadable();
    requireNotOpen(place);
    PlanFileLoad load = load(place);
    return load.version() < schema.version()
        ? new SchemaUpgrade(place, access, schema, codec).onCopy(look)
        : look.at(load);
  }

  private PlanFileLoad load(FilePlace place) {
    return new PlanFileLoad(place, access, schema, codec);
  }

  private void requireNotOpen(FilePlace place) throws RefusedException {
    if (open.contains(place.identity())) {
      throw place.refused("locked");
    }
  }
}
