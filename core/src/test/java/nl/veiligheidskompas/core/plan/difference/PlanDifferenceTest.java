package nl.veiligheidskompas.core.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.difference.EntityDifference.Sort;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDifferenceTest {

  private static final Texts DUTCH = new Texts(Texts.DUTCH);

  @Test
  void equalPlansDoNotDiffer() {
    SafetyPlan plan = fixture().plan();

    assertThat(PlanDifference.between(plan, fixture().plan(), DUTCH).isEmpty()).isTrue();
  }

  @Test
  void saysPerPartWhatCameWentAndChanged() {
    SafetyPlan before =
        fixture()
            .goal("T1", "T1-G1", null, "Minder overlast")
            .goal("T1", "T1-G2", null, "Meer toezicht")
            .line(1, YearlyAmounts.every(Money.ofEuros(40_000)))
            .plan();
    SafetyPlan after =
        fixture()
            .goal("T1", "T1-G1", null, "Veel minder overlast", "T1-I1")
            .goal("T1", "T1-G3", null, "Meer licht")
            .line(1, new YearlyAmounts(null, List.of(new YearAmount(2026, Money.ofEuros(7_500)))))
            .plan();

    PlanDifference difference = PlanDifference.between(before, after, DUTCH);

    assertThat(difference.parts())
        .extracting(PlanDifference.OfPart::part)
        .containsExactly(PlanPart.GOALS, PlanPart.BUDGET);
    assertThat(difference.size()).isEqualTo(4);
    assertThat(difference.parts().getFirst().entities())
        .extracting(EntityDifference::kind, EntityDifference::title, EntityDifference::sort)
        .containsExactlyInAnyOrder(
            tuple("doel", "T1-G1 Veel minder overlast", Sort.CHANGED),
            tuple("doel", "T1-G2 Meer toezicht", Sort.REMOVED),
            tuple("doel", "T1-G3 Meer licht", Sort.ADDED));
    assertThat(fields(difference, "T1-G1 Veel minder overlast"))
        .containsExactly(
            new FieldDifference("tekst", "Minder overlast", "Veel minder overlast"),
            new FieldDifference(
                "gemeten met", "", "indicator T1-I1 Indicator T1-I1, redactie nee"));
    assertThat(fields(difference, "post 1 Post 1"))
        .containsExactly(
            new FieldDifference("bedragen", "€\u00a040.000 per jaar", "2026: €\u00a07.500"));
    assertThat(fields(difference, "T1-G3 Meer licht")).isEmpty();
  }

  @Test
  void showsOfATextOnlyTheParagraphsThatDiffer() {
    Section before = section(paragraph(1, "Een"), paragraph(2, "Twee"), paragraph(3, "Drie"));
    Section after = section(paragraph(4, "Vooraf"), paragraph(1, "Een"), paragraph(3, "Drie!"));

    assertThat(texts(before, after))
        .containsExactly(
            new FieldDifference("alinea 2", "Twee", ""),
            new FieldDifference("alinea 1", "", "Vooraf"),
            new FieldDifference("alinea 3", "Drie", "Drie!"));
  }

  @Test
  void showsOfAListOnlyTheItemsThatDiffer() {
    assertThat(texts(section(list("a", "b", "c", "d")), section(list("a", "x", "y", "c", "d"))))
        .containsExactly(new FieldDifference("alinea 1", "b", "x\ny"));
    assertThat(texts(section(list("a", "a")), section(list("a"))))
        .containsExactly(new FieldDifference("alinea 1", "a", ""));
  }

  @Test
  void saysWhenOnlyTheLayoutOrTheOrderDiffers() {
    Block bold =
        new Block.Paragraph(
            new UUID(2, 1), new RichText(List.of(new Inline.Run("Een", List.of(Mark.BOLD), null))));
    assertThat(texts(section(paragraph(1, "Een")), section(bold)))
        .containsExactly(
            new FieldDifference("alinea 1", "Een", "Een (alleen de opmaak is anders)"));
    assertThat(
            texts(
                section(paragraph(1, "Een"), paragraph(2, "Twee")),
                section(paragraph(2, "Twee"), paragraph(1, "Een"))))
        .extracting(FieldDifference::after)
        .containsExactly("de alinea’s staan in een andere volgorde");
  }

  @Test
  void showsTheTextOfWhatCameOrWent() {
    SafetyPlan without = fixture().plan();
    SafetyPlan with =
        fixture().section("T1", SectionKind.APPROACH, "Aanpak", "Eerst dit", "Dan dat").plan();

    assertThat(fields(PlanDifference.between(without, with, DUTCH), "T1 Aanpak"))
        .extracting(FieldDifference::after)
        .containsExactly("Eerst dit", "Dan dat");
    assertThat(fields(PlanDifference.between(with, without, DUTCH), "T1 Aanpak"))
        .extracting(FieldDifference::before)
        .containsExactly("Eerst dit", "Dan dat");
  }

  @Test
  void comparesEveryKindOfEntityButEditions() {
    List<Class<?>> kinds =
        Stream.of(Change.class.getPermittedSubclasses())
            .<Class<?>>map(kind -> kind.getRecordComponents()[0].getType())
            .filter(kind -> !kind.getSimpleName().equals("Edition"))
            .toList();

    assertThat(PlanPart.allKinds().<Class<?>>map(kind -> kind).toList())
        .hasSameElementsAs(kinds)
        .doesNotHaveDuplicates();
  }

  /** Over all kinds, fields and values: in both languages there is a word for each. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 41, 20_261_102})
  void plansDifferExactlyWhenTheDifferenceSaysSo(long seed) {
    RandomChanges changes = new RandomChanges(seed);
    SafetyPlan plan = changes.start();
    for (int i = 0; i < 150; i++) {
      SafetyPlan next = changes.next(plan).applyTo(plan);
      PlanDifference difference = PlanDifference.between(plan, next, DUTCH);
      PlanDifference back = PlanDifference.between(next, plan, new Texts(Locale.UK));

      boolean equal = plan.withoutEditions().equals(next.withoutEditions());
      assertThat(difference.isEmpty()).isEqualTo(equal);
      assertThat(back.size()).isEqualTo(difference.size());
      assertThat(all(difference).filter(e -> e.sort() == Sort.CHANGED))
          .allMatch(entity -> !entity.fields().isEmpty());
      assertThat(all(difference).flatMap(entity -> entity.fields().stream()))
          .allMatch(field -> !field.before().equals(field.after()) && !field.label().isBlank());
      plan = next;
    }
    assertThat(changes.drawn()).isEqualTo(RandomChanges.kinds());
  }

  @Test
  void nothingDiffersAfterRestoring() {
    RandomChanges changes = new RandomChanges(8);
    SafetyPlan start = edited(changes, changes.start(), 40).withoutEditions();
    UUID id = new UUID(1, 1);
    EditionEdits edits = new EditionEdits(new EditionSeal(new PlanCodec()));
    ChangeSet freeze =
        Objects.requireNonNull(edits.freeze(start, id, "Vastgesteld", "", Instant.EPOCH));
    SafetyPlan frozen = freeze.applyTo(start);
    SafetyPlan later = edited(new RandomChanges(9), start, 40);
    SafetyPlan both =
        ChangeSet.of(freeze.name(), freeze.changes().getFirst()).applyTo(later.withoutEditions());

    assertThat(PlanDifference.between(frozen, both, DUTCH).isEmpty()).isFalse();
    SafetyPlan restored = Objects.requireNonNull(EditionEdits.restore(both, id)).applyTo(both);
    assertThat(PlanDifference.between(frozen, restored, DUTCH).isEmpty()).isTrue();
  }

  private static SafetyPlan edited(RandomChanges changes, SafetyPlan plan, int steps) {
    SafetyPlan at = plan;
    for (int i = 0; i < steps; i++) {
      at = changes.next(at).applyTo(at);
    }
    return at;
  }

  private static PlanFixture fixture() {
    return PlanFixture.of(2025, 2028).theme("T1").indicator("T1", "T1-I1");
  }

  private static Stream<EntityDifference> all(PlanDifference difference) {
    return difference.parts().stream().flatMap(part -> part.entities().stream());
  }

  private static List<FieldDifference> fields(PlanDifference difference, String title) {
    return all(difference)
        .filter(entity -> entity.title().equals(title))
        .findFirst()
        .orElseThrow()
        .fields();
  }

  private static List<FieldDifference> texts(Section before, Section after) {
    SafetyPlan plan = fixture().plan();
    SafetyPlan old = with(plan, before);
    return fields(PlanDifference.between(old, with(plan, after), DUTCH), "T1 Aanpak");
  }

  private static SafetyPlan with(SafetyPlan plan, Section section) {
    return ChangeSet.of(StepName.of("with"), new Change.OfSection(null, section)).applyTo(plan);
  }

  private static Section section(Block... blocks) {
    return new Section(
        new UUID(3, 1), 0, PlanFixture.id("T1"), SectionKind.APPROACH, "Aanpak", List.of(blocks));
  }

  private static Block paragraph(int id, String text) {
    return new Block.Paragraph(new UUID(2, id), RichText.of(text));
  }

  private static Block list(String... items) {
    return new Block.ListBlock(
        new UUID(2, 9),
        false,
        Stream.of(items).map(item -> new Block.ListItem(RichText.of(item), List.of())).toList());
  }
}
