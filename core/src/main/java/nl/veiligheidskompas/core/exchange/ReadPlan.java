package nl.veiligheidskompas.core.exchange;

import java.util.List;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Coherence;
import nl.veiligheidskompas.core.plan.Coherence.Flaw;
import nl.veiligheidskompas.core.plan.Coherence.Rule;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** A plan that was read from a document, to be checked before anything of it is believed. */
record ReadPlan(SafetyPlan plan, Places places) {

  /** Throws the refusal of the first rule that is broken, in the plan or in one that it froze. */
  void check(EditionSeal seal) throws RefusedException {
    requireCoherent();
    for (int at = 0; at < plan.editions().size(); at++) {
      new ReadPlan(plan.editions().get(at).plan(), places.inEdition(at)).requireCoherent();
    }
    Entity broken = seal.firstBroken(plan.editions());
    if (broken != null) {
      throw refused("exchange.edition.seal", broken);
    }
  }

  private void requireCoherent() throws RefusedException {
    List<Flaw> flaws = Coherence.flaws(plan);
    if (!flaws.isEmpty()) {
      throw refused(key(flaws.getFirst().rule()), flaws.getFirst().entity());
    }
  }

  private RefusedException refused(String key, Entity offender) {
    return new RefusedException(Problem.of(key, places.of(offender.id())));
  }

  private static String key(Rule rule) {
    return switch (rule) {
      case IDENTITY -> "exchange.duplicate";
      case REFERENCE -> "exchange.dangling";
      case CODE -> "exchange.code";
      case LINE_NUMBER -> "exchange.line";
      case PHASED_ONCE -> "exchange.phasing";
      case PHASE_YEARS -> "exchange.period";
      case CYCLE -> "exchange.cycle";
      case EDITION_NAME -> "exchange.edition.name";
      case EDITION_PLAN -> "exchange.edition.other";
    };
  }
}
