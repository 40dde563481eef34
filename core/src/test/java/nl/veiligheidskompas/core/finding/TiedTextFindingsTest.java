package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.ITEM_WITHOUT_TEXT;
import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.plan.edit.TakenItem;
import nl.veiligheidskompas.core.plan.edit.TiedEdits;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Tying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was taken from words of a sheet says so when these are gone. */
class TiedTextFindingsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .theme("T1")
          .section("T1", SectionKind.COSTS, "Wat gaat dat kosten?", "Een camera kost € 13.000.")
          .partner("T1", "Politie")
          .cost("T1", "T1-K1", 100, Recurrence.ONCE, 0)
          .plan();

  private final UUID taken = id("nieuw");

  @Test
  void whatWasNeverTakenFromTheTextIsNotMissed() {
    assertThat(found(PLAN)).isEmpty();
  }

  @Test
  void theSentenceSaysWhichItemHasLostItsWordsUntilTheyAreBack() {
    SafetyPlan plan = taken(PLAN, new TakenItem.OfCost("Een camera", null, Recurrence.ONCE));
    assertThat(found(plan)).isEmpty();

    ChangeSet deletion = Objects.requireNonNull(written(plan, "Niets meer."));
    SafetyPlan without = deletion.applyTo(plan);
    assertThat(found(without))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.place()).isEqualTo(new Place("T1-K2", taken, id("T1")));
          assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
          assertThat(FoundIn.sentence(finding))
              .isEqualTo(
                  "De kostenpost ‘Een camera’ is uit de tekst van het themablad overgenomen; die"
                      + " tekst staat er niet meer.");
        });
    assertThat(found(deletion.inverse().applyTo(without))).isEmpty();
    assertThat(found(after(without, TiedEdits.loosen(without, taken)))).isEmpty();
  }

  @Test
  void partnersOfAThemeAreOneFinding() {
    SafetyPlan plan = taken(PLAN, new TakenItem.OfPartner("Brandweer", false));
    SafetyPlan without = after(plan, written(plan, ""));

    assertThat(found(without))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.place().code()).isEqualTo("T1");
          assertThat(FoundIn.sentence(finding)).startsWith("De partner Brandweer is uit de tekst");
        });
  }

  private SafetyPlan taken(SafetyPlan plan, TakenItem item) {
    Draft draft = Draft.of(new Manuscript(List.of(passage(plan)))).at(1, 2);
    List<Passage> tied = Tying.tie(draft, taken, UUID::randomUUID).text().passages();
    return after(plan, TiedEdits.take(plan, taken, id("T1"), item, tied));
  }

  private static Passage passage(SafetyPlan plan) {
    Section section = plan.sections().getFirst();
    return Passage.of(section.id(), section.heading(), section.blocks());
  }

  private static @Nullable ChangeSet written(SafetyPlan plan, String words) {
    Passage before = passage(plan);
    Draft draft = Draft.of(new Manuscript(List.of(before))).at(1, 0);
    Draft now =
        nl.veiligheidskompas.core.sheet.edit.Typing.type(
            draft.select(
                new nl.veiligheidskompas.core.sheet.edit.Selection(
                    draft.selection().head(),
                    new nl.veiligheidskompas.core.sheet.edit.Place(1, draft.leaf().length()))),
            words,
            null,
            UUID::randomUUID);
    return SectionEdits.write(plan, "section.block.text", now.text().passages());
  }

  private static SafetyPlan after(SafetyPlan plan, @Nullable ChangeSet step) {
    return Objects.requireNonNull(step).applyTo(plan);
  }

  private static List<Finding> found(SafetyPlan plan) {
    return PlanFindings.of(plan).stream().filter(f -> f.code() == ITEM_WITHOUT_TEXT).toList();
  }
}
