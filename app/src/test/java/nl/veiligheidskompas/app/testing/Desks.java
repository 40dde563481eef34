package nl.veiligheidskompas.app.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.NewPlan;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/** Desks with a plan on them, kept in memory. */
public final class Desks {

  /** The day on which every test takes place. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2017-03-01T09:00:00Z"), ZoneOffset.UTC);

  private static final AtomicLong LAST_ID = new AtomicLong();

  private Desks() {}

  /** Read when it is first asked for. */
  private static final class Example {
    static final SafetyPlan PLAN = read();
  }

  /** The reference plan, read once: a plan never changes. */
  public static SafetyPlan example() {
    return Example.PLAN;
  }

  private static SafetyPlan read() {
    try {
      return new Examples(new PlanExchange()).load("hengelo-2017-2020");
    } catch (RefusedException refused) {
      throw new AssertionError("the example does not load", refused);
    }
  }

  /** A plan of which nothing is known. */
  public static SafetyPlan empty() {
    return NewPlan.empty(CLOCK, Desks::nextId);
  }

  /** A desk with that plan. */
  public static PlanDesk with(SafetyPlan plan) {
    return with(new MemoryStore(plan));
  }

  /** A desk on that store. */
  public static PlanDesk with(MemoryStore store) {
    try {
      return new PlanDesk(
          new PlanSession(store, CLOCK),
          PlanFindings::of,
          new SameThreadWork(),
          bug -> {
            throw new AssertionError("a bug behind the window", bug);
          });
    } catch (StoreException failure) {
      throw new AssertionError(failure);
    }
  }

  /** A desk on which that plan is only looked at. */
  public static PlanDesk reading(SafetyPlan plan) {
    try {
      return PlanDesk.readOnly(
          new PlanSession(new MemoryStore(plan), CLOCK),
          PlanFindings::of,
          new SameThreadWork(),
          bug -> {
            throw new AssertionError("a bug behind the window", bug);
          });
    } catch (StoreException failure) {
      throw new AssertionError(failure);
    }
  }

  /** A workbench for a screen under test, in Dutch. */
  public static Workbench bench(PlanDesk desk) {
    return new Workbench(
        desk,
        new Navigator(Place.of(ScreenName.OVERVIEW)),
        WindowTexts.in(Texts.DUTCH),
        new SameThreadWork());
  }

  /** A key that was not given before. */
  public static UUID nextId() {
    return new UUID(7, LAST_ID.incrementAndGet());
  }
}
