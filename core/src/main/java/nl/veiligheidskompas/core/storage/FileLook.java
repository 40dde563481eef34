package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import nl.veiligheidskompas.core.common.RefusedException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.result.SearchRow;

/**
 * A first look at a file, before any SQL runs from it: is it ours, can this program read it, and is
 * there nothing in it that would act. H2 executes the catalogue of a file while it opens it, even
 * for reading only, so the catalogue is read here from the bare maps.
 */
final class FileLook {

  private static final int BLOCK = 4096;

  private final FilePlace place;
  private final H2Access access;
  private final Schema schema;

  FileLook(FilePlace place, H2Access access, Schema schema) {
    this.place = place;
    this.access = access;
    this.schema = schema;
  }

  /** The schema version of the plan in the file, from 1 to the current one. */
  int version() throws RefusedException {
    requireH2();
    // in the same way as H2's database opens it, so that both see the same state of the file
    MVStore.Builder reading = new MVStore.Builder().fileName(access.name(place.file())).readOnly();
    try (MVStore store = reading.open()) {
      requireNewest(store);
      if (!BareMaps.isDatabase(store)) {
        throw place.refused("foreign");
      }
      return version(new BareMaps(store));
    } catch (MVStoreException e) {
      throw new RefusedException(place.problem(reason(e)), e);
    } catch (RuntimeException | AssertionError | VirtualMachineError e) {
      // garbled lengths and positions end in any of these, an absurd length in lack of memory
      throw new RefusedException(place.problem("damaged"), e);
    }
  }

  private void requireH2() throws RefusedException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(place.file())) {
      start = bytes.readNBytes(2 * BLOCK);
    } catch (IOException e) {
      throw new RefusedException(place.problem("unreadable"), e);
    }
    if (start.length == 0) {
      throw place.refused("empty");
    }
    if (!isHeader(start, 0) && !isHeader(start, BLOCK)) {
      throw place.refused("notplan");
    }
  }

  /** An H2 file starts with two copies of its header, so that one of them may be lost. */
  private static boolean isHeader(byte[] start, int at) {
    byte[] mark = "H:2,".getBytes(StandardCharsets.US_ASCII);
    int end = at + mark.length;
    return start.length >= end && Arrays.equals(start, at, end, mark, 0, mark.length);
  }

  /**
   * H2 falls back to an older state when the end of a file is gone; the header knows better. What
   * the header cannot know are the last steps of a program that was killed, because it is not
   * written with each step: cut off such a file between two steps, and nothing in it tells of the
   * later one.
   */
  private void requireNewest(MVStore store) throws RefusedException {
    long version = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
    if (store.getCurrentVersion() < version) {
      throw place.refused("damaged");
    }
  }

  private int version(BareMaps maps) throws RefusedException {
    Catalogue catalogue = maps.catalogue();
    List<SearchRow> marks = maps.table(catalogue.planMeta());
    // these columns stay where they are in every version of the schema
    if (marks.size() != 1 || !PlanHead.FORMAT.equals(marks.getFirst().getValue(1).getString())) {
      throw place.refused("foreign");
    }
    int version = marks.getFirst().getValue(2).getInt();
    if (version > schema.version()) {
      throw place.refused("newer");
    }
    if (!schema.catalogue(version).says(catalogue)) {
      throw place.refused("hostile");
    }
    return version;
  }

  private static String reason(MVStoreException failure) {
    return switch (failure.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED -> "locked";
      case DataUtils.ERROR_UNSUPPORTED_FORMAT -> "newer";
      default -> "damaged";
    };
  }
}
