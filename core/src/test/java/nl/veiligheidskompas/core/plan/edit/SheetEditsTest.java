package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.References;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.junit.jupiter.api.Test;

class SheetEditsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .question(SectionKind.ISSUE, "Waar gaat het om?")
          .question(SectionKind.GOALS, "Wat willen we bereiken?")
          .question(SectionKind.COSTS, "Wat gaat dat kosten?")
          .phase("Periode 1", 2025, 2026)
          .theme("T1")
          .theme("T3")
          .section("T1", SectionKind.ISSUE, "Waar gaat het om?", "Tekst")
          .section("T1", SectionKind.COSTS, "Wat gaat dat kosten?")
          .partner("T1", "Politie")
          .indicator("T1", "T1-I1")
          .goal("T1", "T1-G1", null, "Veilig", "T1-I1")
          .goal("T1", "T1-G1a", "T1-G1", "Veiliger")
          .goal("T3", "T3-G1", null, "Rustig", "T1-I1")
          .cost("T1", "T1-K1", 100, Recurrence.ONCE, 0)
          .phasing("T1", "Periode 1", "Wijkteam")
          .plan();

  @Test
  void aNewThemeGetsTheNextCode() {
    SafetyPlan after = made(PLAN, SheetEdits.add(PLAN, id("nieuw"), "Nieuw thema"));

    assertThat(after.themes()).extracting(ThemeSheet::code).containsExactly("T1", "T3", "T4");
  }

  @Test
  void aNewThemeBeginsWithTheQuestionsOfTheTemplateInOneStep() {
    SafetyPlan after =
        made(PLAN, SheetEdits.begin(PLAN, id("nieuw"), "Nieuw thema", UUID::randomUUID));

    assertThat(SectionEdits.of(after, id("nieuw")))
        .extracting(Section::heading)
        .containsExactly("Waar gaat het om?", "Wat willen we bereiken?", "Wat gaat dat kosten?");
    assertThat(SectionEdits.of(after, id("nieuw"))).allMatch(one -> one.blocks().isEmpty());
    assertThat(SectionEdits.missing(after, id("nieuw"))).isEmpty();
  }

  @Test
  void aCopyStandsBehindItsThemeWithTextGoalsAndPartnersButWithoutFiguresAndCosts() {
    SafetyPlan after =
        made(
            PLAN,
            SheetEdits.duplicate(
                PLAN, id("T1"), id("kopie"), "Thema T1 (kopie)", UUID::randomUUID));

    assertThat(after.themes()).extracting(ThemeSheet::code).containsExactly("T1", "T4", "T3");
    assertThat(after.themes().get(1).title()).isEqualTo("Thema T1 (kopie)");
    List<Section> original = SectionEdits.of(after, id("T1"));
    List<Section> copied = SectionEdits.of(after, id("kopie"));
    assertThat(copied).extracting(Section::heading).isEqualTo(headings(original));
    assertThat(PlainText.of(copied.getFirst().blocks())).containsExactly("Tekst");
    assertThat(copied.getFirst().blocks().getFirst().id())
        .isNotEqualTo(original.getFirst().blocks().getFirst().id());
    assertThat(after.goals())
        .filteredOn(goal -> goal.themeId().equals(id("kopie")))
        .extracting(Goal::code)
        .containsExactly("T4-G1", "T4-G1a");
    assertThat(after.partners()).hasSize(2);
    assertThat(after.indicators()).isEqualTo(PLAN.indicators());
    assertThat(after.costItems()).isEqualTo(PLAN.costItems());
    assertThat(after.themePhasings()).isEqualTo(PLAN.themePhasings());
  }

  @Test
  void aThemeThatIsGoneIsNotCopied() {
    assertThat(SheetEdits.duplicate(PLAN, id("weg"), id("kopie"), "Kopie", UUID::randomUUID))
        .isNull();
  }

  private static List<String> headings(List<Section> sections) {
    return sections.stream().map(Section::heading).toList();
  }

  @Test
  void aThemeGoesWithAllThatPointsAtIt() {
    SafetyPlan after = made(PLAN, SheetEdits.remove(PLAN, id("T1")));

    assertThat(after.themes()).extracting(ThemeSheet::code).containsExactly("T3");
    assertThat(after.sections()).isEmpty();
    assertThat(after.partners()).isEmpty();
    assertThat(after.indicators()).isEmpty();
    assertThat(after.costItems()).isEmpty();
    assertThat(after.themePhasings()).isEmpty();
    assertThat(after.goals()).singleElement().satisfies(g -> assertThat(g.links()).isEmpty());
  }

  @Test
  void nothingPointsAtWhatIsGoneAfterAnyPartOfTheRemoval() {
    SafetyPlan plan = PLAN;
    ChangeSet removal = Objects.requireNonNull(SheetEdits.remove(PLAN, id("T1")));
    for (Change change : removal.changes()) {
      plan = new ChangeSet(StepName.of("part"), List.of(change)).applyTo(plan);
      assertThat(References.dangling(plan)).isEmpty();
    }
  }

  @Test
  void fieldsOfASheetChangeOneByOne() {
    SafetyPlan titled = made(PLAN, SheetEdits.title(PLAN, id("T1"), "Veilige wijken"));
    SafetyPlan urgent = made(titled, SheetEdits.urgent(titled, id("T1"), true));
    SafetyPlan named = made(urgent, SheetEdits.aliases(urgent, id("T1"), List.of("Wijken")));

    ThemeSheet theme = named.themes().getFirst();
    assertThat(theme.title()).isEqualTo("Veilige wijken");
    assertThat(theme.listTitle()).isEqualTo("Thema T1");
    assertThat(theme.highUrgency()).isTrue();
    assertThat(theme.aliases()).containsExactly("Wijken");
    assertThat(SheetEdits.urgent(named, id("T1"), true)).isNull();
    assertThat(SheetEdits.title(named, id("T9"), "Weg")).isNull();
  }

  @Test
  void aThemeIsRenamedInListsTooAsLongAsItIsCalledTheSameThere() {
    SafetyPlan renamed = made(PLAN, SheetEdits.rename(PLAN, id("T1"), "Wijken"));
    assertThat(renamed.themes().getFirst().listTitle()).isEqualTo("Wijken");

    SafetyPlan listed = made(renamed, SheetEdits.listTitle(renamed, id("T1"), "Kort"));
    SafetyPlan again = made(listed, SheetEdits.rename(listed, id("T1"), "Wijken en buurten"));
    assertThat(again.themes().getFirst().title()).isEqualTo("Wijken en buurten");
    assertThat(again.themes().getFirst().listTitle()).isEqualTo("Kort");
  }

  @Test
  void themesChangePlaces() {
    SafetyPlan after = made(PLAN, SheetEdits.move(PLAN, id("T1"), 1));

    assertThat(after.themes()).extracting(ThemeSheet::code).containsExactly("T3", "T1");
    assertThat(SheetEdits.move(PLAN, id("T1"), -1)).isNull();
  }

  @Test
  void aMissingQuestionIsPutWhereTheTemplateHasIt() {
    assertThat(SectionEdits.missing(PLAN, id("T1")))
        .extracting(question -> question.kind())
        .containsExactly(SectionKind.GOALS);

    SafetyPlan after =
        made(
            PLAN,
            SectionEdits.add(
                PLAN, id("s"), id("T1"), SectionKind.GOALS, "Wat willen we bereiken?"));

    assertThat(SectionEdits.of(after, id("T1")))
        .extracting(Section::kind)
        .containsExactly(SectionKind.ISSUE, SectionKind.GOALS, SectionKind.COSTS);
    assertThat(SectionEdits.missing(after, id("T1"))).isEmpty();
  }

  @Test
  void aSectionIsMovedRewordedAndRemoved() {
    UUID costs = id("T1" + "Wat gaat dat kosten?");
    SafetyPlan moved = made(PLAN, SectionEdits.move(PLAN, costs, -1));
    SafetyPlan worded = made(moved, SectionEdits.heading(moved, costs, "Kosten"));
    SafetyPlan other = made(worded, SectionEdits.kind(worded, costs, null));

    assertThat(SectionEdits.of(other, id("T1")).getFirst())
        .satisfies(section -> assertThat(section.heading()).isEqualTo("Kosten"))
        .satisfies(section -> assertThat(section.kind()).isNull());
    assertThat(made(other, SectionEdits.remove(other, costs)).sections()).hasSize(1);
  }

  @Test
  void theTextOfASectionIsEditedAgainstTheSectionAsItIs() {
    UUID issue = id("T1" + "Waar gaat het om?");
    SafetyPlan after =
        made(
            PLAN,
            SectionEdits.write(PLAN, "section.text", List.of(Passage.of(issue, null, List.of()))));

    assertThat(SectionEdits.of(after, id("T1")).getFirst().blocks()).isEmpty();
    assertThat(
            SectionEdits.write(after, "section.text", List.of(Passage.of(issue, " ", List.of()))))
        .isNull();
  }
}
