package nl.veiligheidskompas.app.testing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.BudgetEdits;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.PartnerEdits;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/** The reference plan on its way through the council, with an edition for each meeting. */
public final class Editions {

  /** Edits as the program makes them. */
  public static final EditionEdits EDITS = new EditionEdits(new EditionSeal(new PlanCodec()));

  public static final UUID FIRST = new UUID(3, 1);
  public static final UUID SECOND = new UUID(3, 2);

  private Editions() {}

  /**
   * Two editions: Beeldvormend, then five edits, then Oordeelvormend, which was withdrawn, and one
   * edit since.
   */
  public static SafetyPlan example() {
    SafetyPlan plan = frozen(Desks.example(), FIRST, "Beeldvormend", "2017-01-17T19:30:00Z");
    UUID theme = plan.themes().get(3).id();
    UUID goal = plan.goals().getFirst().id();
    plan = after(plan, GoalEdits.text(plan, goal, "Minder jongeren veroorzaken overlast"));
    plan = after(plan, GoalEdits.add(plan, new UUID(4, 1), theme, null, "Buurten kennen elkaar"));
    UUID line = plan.budgetLines().get(1).id();
    plan = after(plan, BudgetEdits.amount(plan, line, 2018, Money.ofEuros(25_000)));
    plan = after(plan, PartnerEdits.remove(plan, plan.partners().getFirst().id()));
    plan =
        after(
            plan,
            SectionEdits.write(plan, "text.type", List.of(longer(plan.sections().getFirst()))));
    plan = frozen(plan, SECOND, "Oordeelvormend", "2017-02-14T18:00:00Z");
    Instant withdrawn = Instant.parse("2017-02-20T08:15:00Z");
    plan = after(plan, EditionEdits.withdraw(plan, SECOND, "Verkeerde bijlage", withdrawn));
    UUID second = plan.goals().get(1).id();
    return after(plan, GoalEdits.text(plan, second, "Ouders zijn betrokken"));
  }

  private static Passage longer(Section section) {
    Block added =
        new Block.Paragraph(new UUID(4, 2), RichText.of("De raad vroeg om jaarlijks overleg."));
    List<Block> blocks = Stream.concat(section.blocks().stream(), Stream.of(added)).toList();
    return Passage.of(section.id(), section.heading(), blocks);
  }

  private static SafetyPlan frozen(SafetyPlan plan, UUID id, String name, String moment) {
    return after(
        plan, EDITS.freeze(plan, id, name, "Voor de raadsvergadering", Instant.parse(moment)));
  }

  private static SafetyPlan after(SafetyPlan plan, @Nullable ChangeSet step) {
    return Objects.requireNonNull(step).applyTo(plan);
  }
}
