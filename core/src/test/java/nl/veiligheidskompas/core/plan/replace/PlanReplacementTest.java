package nl.veiligheidskompas.core.plan.replace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Footnotes;
import nl.veiligheidskompas.core.sheet.Inline.Footnote;
import nl.veiligheidskompas.core.sheet.Inline.Run;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words are found wherever they are printed, and replaced by one step that loses nothing. */
class PlanReplacementTest {

  private static final TextQuery TOWN = new TextQuery("hengelo", false, true);

  private final SafetyPlan plan;

  PlanReplacementTest() throws RefusedException {
    plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
  }

  @Test
  void allThatWasFoundIsReplacedInOneStepThatCanBeTakenBack() {
    List<Occurrence> found = PlanReplacement.find(plan, TOWN, null);
    ChangeSet step =
        Objects.requireNonNull(PlanReplacement.replace(plan, TOWN, "Zwaluwstad", null));
    SafetyPlan after = step.applyTo(plan);

    assertThat(found.size()).isGreaterThan(20);
    assertThat(found)
        .allSatisfy(one ->
            assertThat(one.line().substring(one.start(), one.end()))
                .isEqualToIgnoringCase("hengelo"));
    assertThat(PlanReplacement.find(after, TOWN, null)).isEmpty();
    assertThat(PlanReplacement.find(after, new TextQuery("Zwaluwstad", true, true), null))
        .hasSameSizeAs(found);
    assertThat(step.name()).isEqualTo(StepName.of("text.replace", "hengelo", "Zwaluwstad"));
    assertThat(step.inverse().applyTo(after)).isEqualTo(plan);
  }

  @Test
  void everyPlaceCanBeKeptByItself() {
    for (TextQuery query : List.of(TOWN, new TextQuery("monitor", false, false))) {
      List<Occurrence> found = PlanReplacement.find(plan, query, null);
      for (Occurrence kept : found) {
        ChangeSet step =
            Objects.requireNonNull(
                PlanReplacement.replace(plan, query, "zwaluw", null, List.of(kept)));
        List<Occurrence> left = PlanReplacement.find(step.applyTo(plan), query, null);

        assertThat(left).hasSize(1);
        assertThat(left.getFirst().passage().entityId()).isEqualTo(kept.passage().entityId());
        String before = kept.line().substring(0, kept.start());
        assertThat(left.getFirst().line().substring(0, left.getFirst().start()))
            .isEqualTo(query.pattern().matcher(before).replaceAll("zwaluw"));
      }
      assertThat(PlanReplacement.replace(plan, query, "zwaluw", null, found)).isNull();
    }
  }

  @Test
  void aPieceThatBecameOtherwiseSinceItWasShownStaysAsItIs() {
    List<Occurrence> found = PlanReplacement.find(plan, TOWN, null);
    Occurrence kept = found.getFirst();
    SafetyPlan since = replaced(plan, new TextQuery("de", false, true), "die", null);
    ChangeSet step =
        Objects.requireNonNull(PlanReplacement.replace(since, TOWN, "zwaluw", null, List.of(kept)));

    List<UUID> left =
        PlanReplacement.find(step.applyTo(since), TOWN, null).stream()
            .map(one -> one.passage().entityId())
            .distinct()
            .toList();
    assertThat(left).containsExactly(kept.passage().entityId());
  }

  @Test
  void footnotesLinksOfGoalsAndAllKeysStay() {
    SafetyPlan after = replaced(plan, new TextQuery("de", false, true), "het", null);

    assertThat(after.entities().map(Entity::id)).containsExactlyElementsOf(ids(plan));
    assertThat(notes(after)).isEqualTo(notes(plan));
    for (int i = 0; i < plan.goals().size(); i++) {
      assertThat(after.goals().get(i).links()).isEqualTo(plan.goals().get(i).links());
    }
    assertThat(after.sections().stream().flatMap(s -> s.blocks().stream()).map(Block::id))
        .containsExactlyElementsOf(
            plan.sections().stream().flatMap(s -> s.blocks().stream()).map(Block::id).toList());
  }

  @Test
  void withinOneThemeNothingElseChanges() {
    UUID theme = plan.themes().get(3).id();
    TextQuery young = new TextQuery("jeugd", false, false);
    SafetyPlan after = replaced(plan, young, "jonge mensen", theme);

    assertThat(after.chapters()).isEqualTo(plan.chapters());
    assertThat(after.budgetLines()).isEqualTo(plan.budgetLines());
    assertThat(after.themes().get(3).listTitle()).isEqualTo("jonge mensen en middelengebruik");
    assertThat(after.themes().get(4)).isEqualTo(plan.themes().get(4));
    assertThat(PlanReplacement.find(after, young, theme)).isEmpty();
    assertThat(PlanReplacement.find(after, young, null)).isNotEmpty();
  }

  @Test
  void capitalsAndWholeWordsMatterWhenAsked() {
    String line = "Jeugd, jeugd en jeugdgroepen";

    assertThat(new TextQuery("jeugd", false, false).in(line)).hasSize(3);
    assertThat(new TextQuery("jeugd", true, false).in(line)).hasSize(2);
    assertThat(new TextQuery("jeugd", false, true).in(line)).hasSize(2);
    assertThat(new TextQuery("jeugd", true, true).in(line)).hasSize(1);
    assertThat(new TextQuery("20 %", false, false).in("van 20\u00a0% naar 20 %")).hasSize(2);
    assertThat(new TextQuery("", false, false).in(line)).isEmpty();
    assertThat(new TextQuery("a.c", false, false).in("abc")).isEmpty();
  }

  @Test
  void newWordsLookLikeTheFirstOldSignAndAFootnoteHangsBehindThem() {
    Run bold = new Run("de wijk", List.of(Mark.BOLD), "https://example.org");
    RichText text =
        new RichText(
            List.of(
                new Run("In ", List.of(), null),
                bold,
                new Footnote("zie de wijkscan"),
                new Run("agent nu", List.of(), null)));
    Block block = new Block.Paragraph(new UUID(1, 1), text);
    NewWords words = new NewWords(new TextQuery("wijkagent", true, false), "regisseur", Set.of());

    assertThat(words.in(List.of(block)))
        .containsExactly(
            new Block.Paragraph(
                new UUID(1, 1),
                new RichText(
                    List.of(
                        new Run("In ", List.of(), null),
                        new Run("de regisseur", List.of(Mark.BOLD), "https://example.org"),
                        new Footnote("zie de wijkscan"),
                        new Run(" nu", List.of(), null)))));
  }

  @Test
  void wordsCanBeTakenAwayButANameNeverBecomesEmpty() {
    SafetyPlan after = replaced(plan, new TextQuery("Binnenstad", true, true), "", null);

    assertThat(after.themes().get(1).title()).isEqualTo("Binnenstad");
    assertThat(PlanReplacement.find(after, new TextQuery("Binnenstad", true, true), null))
        .hasSizeLessThan(
            PlanReplacement.find(plan, new TextQuery("Binnenstad", true, true), null).size());
  }

  @Test
  void signsOfAPatternAreWordsLikeOthers() {
    assertThat(new NewWords(new TextQuery("$1", true, false), "\\2", Set.of()).in("kost $1"))
        .isEqualTo("kost \\2");
    assertThat(PlanReplacement.replace(plan, new TextQuery("", false, false), "x", null)).isNull();
    assertThat(PlanReplacement.replace(plan, new TextQuery("xyzzy", false, false), "x", null))
        .isNull();
    assertThat(PlanReplacement.replace(plan, TOWN, "x", new UUID(0, 0))).isNull();
  }

  private static SafetyPlan replaced(
      SafetyPlan plan, TextQuery query, String words, @Nullable UUID theme) {
    return Objects.requireNonNull(PlanReplacement.replace(plan, query, words, theme)).applyTo(plan);
  }

  private static List<UUID> ids(SafetyPlan plan) {
    return plan.entities().map(Entity::id).toList();
  }

  private static long notes(SafetyPlan plan) {
    return plan.sections().stream().mapToLong(s -> Footnotes.of(s.blocks()).size()).sum();
  }
}
