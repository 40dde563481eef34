package nl.veiligheidskompas.core.codec;

import java.time.Instant;
import java.util.List;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * The seal of an edition: SHA-256 over the hash of the edition before it, the name, the moment and
 * the SHA-256 of the frozen plan as JSON. So no frozen plan can be changed, and no edition left out
 * or put in between, without breaking every later seal. It finds damage and rewriting by accident;
 * it does not stop somebody who computes all seals anew.
 */
public final class EditionSeal implements Edition.Seal {

  private final PlanCodec codec;

  public EditionSeal(PlanCodec codec) {
    this.codec = codec;
  }

  @Override
  public String over(String hashBefore, String name, Instant made, SafetyPlan plan) {
    String planHash = Sha256.hex(codec.write(plan));
    List<String> content = List.of(hashBefore, name, made.toString(), planHash);
    return Sha256.hex(codec.writeList(content, String.class));
  }

  /** The first edition that is not what was sealed, or null; the editions in their order. */
  public @Nullable Edition firstBroken(List<Edition> editions) {
    String before = START;
    for (Edition edition : editions) {
      String hash = over(before, edition.name(), edition.made(), edition.plan());
      if (!hash.equals(edition.hash())) {
        return edition;
      }
      before = hash;
    }
    return null;
  }
}
