package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.FROZEN_PLAN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.PlansElsewhere;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.storage.db.tables.records.FrozenPlanRecord;
import org.jooq.DSLContext;

/**
 * The plans that editions froze, each once, by the SHA-256 of its JSON. They are only ever added:
 * the journal still names a plan of which the edition was undone.
 */
final class FrozenPlans implements PlansElsewhere {

  /** H2 keeps 1,048,576 characters in one value. */
  private static final int PART = 500_000;

  private final DSLContext db;
  private final PlanCodec codec;
  private final Map<String, SafetyPlan> known = new HashMap<>();

  FrozenPlans(DSLContext db, PlanCodec codec) {
    this.db = db;
    this.codec = codec;
  }

  /** Keeps the plan when it is not kept yet; answers its name. */
  String keep(SafetyPlan plan) {
    String json = codec.write(plan);
    String hash = Sha256.hex(json);
    known.put(hash, plan);
    if (!db.fetchExists(FROZEN_PLAN, FROZEN_PLAN.HASH.eq(hash))) {
      db.batchInsert(parts(hash, json)).execute();
    }
    return hash;
  }

  @Override
  public String nameOf(SafetyPlan plan) {
    String hash = Sha256.hex(codec.write(plan));
    known.put(hash, plan);
    return hash;
  }

  /** Throws GarbledStoreException when the plan is not there as it was kept. */
  @Override
  public SafetyPlan named(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  private SafetyPlan read(String hash) {
    String json =
        String.join(
            "",
            db.select(FROZEN_PLAN.CONTENT)
                .from(FROZEN_PLAN)
                .where(FROZEN_PLAN.HASH.eq(hash))
                .orderBy(FROZEN_PLAN.PART)
                .fetch(FROZEN_PLAN.CONTENT));
    if (!Sha256.hex(json).equals(hash)) {
      throw new GarbledStoreException("a frozen plan is not what it was");
    }
    try {
      return codec.read(json, SafetyPlan.class);
    } catch (UnreadableJsonException e) {
      throw new GarbledStoreException("a frozen plan cannot be read", e);
    }
  }

  private static List<FrozenPlanRecord> parts(String hash, String json) {
    List<FrozenPlanRecord> parts = new ArrayList<>();
    int from = 0;
    while (from < json.length()) {
      int end = end(json, from);
      parts.add(
          new FrozenPlanRecord()
              .setHash(hash)
              .setPart(parts.size())
              .setContent(json.substring(from, end)));
      from = end;
    }
    return parts;
  }

  /** Half a character cannot be kept. */
  private static int end(String json, int from) {
    int end = Math.min(from + PART, json.length());
    return Character.isHighSurrogate(json.charAt(end - 1)) ? end - 1 : end;
  }
}
