package nl.veiligheidskompas.core.storage;

import java.math.BigInteger;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * A checksum over all entities of a plan: the sum modulo 2^256 of the SHA-256 of each, taken over
 * its kind and its JSON. The order does not matter and one edit costs as much as the entities that
 * it touches. It finds damage; it does not stop somebody who writes a file on purpose.
 */
record PlanChecksum(BigInteger sum) {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
  private static final int HEX_DIGITS = 64;
  private static final int HEX = 16;

  static PlanChecksum of(SafetyPlan plan, PlanCodec codec) {
    BigInteger sum =
        plan.entities()
            .map(entity -> digest(entity, codec))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return new PlanChecksum(sum.mod(MODULUS));
  }

  /** The checksum of the plan after those changes. */
  PlanChecksum after(ChangeSet changes, PlanCodec codec) {
    BigInteger changed = sum;
    for (Change change : changes.changes()) {
      Entity before = change.before();
      Entity after = change.after();
      changed = before == null ? changed : changed.subtract(digest(before, codec));
      changed = after == null ? changed : changed.add(digest(after, codec));
    }
    return new PlanChecksum(changed.mod(MODULUS));
  }

  /** As 64 lower-case hexadecimal digits. */
  String hex() {
    String digits = sum.toString(HEX);
    return "0".repeat(HEX_DIGITS - digits.length()) + digits;
  }

  /** The checksum with those digits; throws GarbledStoreException when they are none. */
  static PlanChecksum parse(String hex) {
    if (!hex.matches("[0-9a-f]{" + HEX_DIGITS + "}")) {
      throw new GarbledStoreException("the checksum of the plan is none");
    }
    return new PlanChecksum(new BigInteger(hex, HEX));
  }

  private static BigInteger digest(Entity entity, PlanCodec codec) {
    String content = entity.getClass().getSimpleName() + "\n" + codec.write(entity);
    return new BigInteger(1, Sha256.of(content));
  }
}
