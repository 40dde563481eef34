package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField.Topic;
import nl.veiligheidskompas.core.plan.SafetyField.Weight;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.junit.jupiter.api.Test;

class PlanPartsEditsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2017, 2020)
          .phase("Periode 1", 2017, 2018)
          .phase("Periode 2", 2019, 2020)
          .chapter(ChapterRole.TEXT, "Inleiding", "Tekst")
          .part("Inleiding", "Doel")
          .part("Inleiding", "Opzet")
          .chapter(ChapterRole.BUDGET, "Begroting")
          .theme("T1")
          .phasing("T1", "Periode 2", "Wijkteam")
          .source("Monitor", 2, 2015)
          .indicator(
              "T1", "T1-I1", IndicatorKind.EFFECT, Direction.UNKNOWN, "Monitor", null, null, null)
          .plan();

  @Test
  void aChapterGoesWithItsParts() {
    SafetyPlan after = made(PLAN, ChapterEdits.remove(PLAN, id("Inleiding")));

    assertThat(after.chapters()).extracting(Chapter::title).containsExactly("Begroting");
  }

  @Test
  void chaptersMoveAmongThoseOfTheirLevel() {
    SafetyPlan parts = made(PLAN, ChapterEdits.move(PLAN, id("Opzet"), -1));
    SafetyPlan roots = made(parts, ChapterEdits.move(parts, id("Begroting"), -1));

    assertThat(ChapterEdits.below(roots, id("Inleiding")))
        .extracting(Chapter::title)
        .containsExactly("Opzet", "Doel");
    assertThat(ChapterEdits.below(roots, null))
        .extracting(Chapter::title)
        .containsExactly("Begroting", "Inleiding");
    assertThat(ChapterEdits.move(PLAN, id("Doel"), -1)).isNull();
  }

  @Test
  void aChapterIsAddedTitledAndWritten() {
    SafetyPlan added = made(PLAN, ChapterEdits.add(PLAN, id("n"), id("Inleiding"), "Nieuw"));
    SafetyPlan titled = made(added, ChapterEdits.title(added, id("n"), "Slot"));
    SafetyPlan subtitled = made(titled, ChapterEdits.subtitle(titled, id("n"), "Kort"));
    SafetyPlan emptied =
        made(
            subtitled,
            ChapterEdits.write(
                subtitled, "chapter.text", Passage.of(id("Inleiding"), null, List.of())));

    assertThat(emptied.chapters().getLast())
        .isEqualTo(
            new Chapter(id("n"), 4, id("Inleiding"), ChapterRole.TEXT, "Slot", "Kort", List.of()));
  }

  @Test
  void aPhaseWithThemesStays() throws RefusedException {
    assertThat(PhaseEdits.remove(PLAN, id("Periode 2"))).isNull();
    assertThatThrownBy(() -> PhaseEdits.requireUnused(PLAN, id("Periode 2")))
        .isInstanceOf(RefusedException.class)
        .extracting(refused -> ((RefusedException) refused).problem().key())
        .isEqualTo("phase.used");

    PhaseEdits.requireUnused(PLAN, id("Periode 1"));
    made(PLAN, PhaseEdits.remove(PLAN, id("Periode 1")));
  }

  @Test
  void phasesLieWithinThePeriod() throws RefusedException {
    PhaseEdits.requireWithin(PLAN, new Period(2018, 2020));
    assertThatThrownBy(() -> PhaseEdits.requireWithin(PLAN, new Period(2018, 2021)))
        .hasMessage("phase.outside");
    assertThatThrownBy(() -> PhaseEdits.requireAround(PLAN, new Period(2017, 2019)))
        .hasMessage("period.phases");
    assertThatThrownBy(() -> PhaseEdits.between(2017, 2023)).hasMessage("period.years");
    assertThat(PhaseEdits.between(2017, 2022)).isEqualTo(new Period(2017, 2022));
    made(PLAN, PhaseEdits.years(PLAN, id("Periode 1"), new Period(2017, 2017)));
    made(PLAN, PhaseEdits.add(PLAN, id("p3"), "Periode 3"));
  }

  @Test
  void phasesMoveAlongWithAPeriodOfTheSameLength() throws RefusedException {
    Period later = new Period(2021, 2024);
    PhaseEdits.requireAround(PLAN, later);

    SafetyPlan after = made(PLAN, PhaseEdits.period(PLAN, later));

    assertThat(after.facts().period()).isEqualTo(later);
    assertThat(after.phases()).extracting(Phase::startYear).containsExactly(2021, 2023);
    assertThat(after.phases()).extracting(Phase::endYear).containsExactly(2022, 2024);
    assertThat(made(PLAN, PhaseEdits.period(PLAN, new Period(2016, 2021))).phases())
        .isEqualTo(PLAN.phases());
  }

  @Test
  void aSourceThatIsUsedStays() {
    assertThat(SourceEdits.remove(PLAN, id("Monitor"))).isNull();
    assertThatThrownBy(() -> SourceEdits.requireUnused(PLAN, id("Monitor")))
        .hasMessage("source.used");

    SafetyPlan added = made(PLAN, SourceEdits.add(PLAN, id("s"), "Politie"));
    SafetyPlan survey = made(added, SourceEdits.survey(added, id("s"), true));
    SafetyPlan years = made(survey, SourceEdits.years(survey, id("s"), List.of(2019, 2017)));
    SafetyPlan interval = made(years, SourceEdits.interval(years, id("s"), 2));
    assertThat(interval.sources().getLast().measuringYears()).containsExactly(2017, 2019);
    made(interval, SourceEdits.remove(interval, id("s")));
  }

  @Test
  void safetyFieldsAndRelatedDocumentsComeAndGo() {
    SafetyPlan field = made(PLAN, SafetyFieldEdits.add(PLAN, id("v"), "Wonen"));
    SafetyPlan topics =
        made(
            field,
            SafetyFieldEdits.topics(
                field, id("v"), List.of(new Topic("Overlast", Weight.SPEARHEAD))));
    SafetyPlan named = made(topics, SafetyFieldEdits.rename(topics, id("v"), "Wijk"));
    assertThat(named.safetyFields().getFirst().rows()).hasSize(1);
    made(named, SafetyFieldEdits.remove(named, id("v")));

    RelatedDocument.Kind annex = RelatedDocument.Kind.ANNEX;
    SafetyPlan document = made(PLAN, RelatedEdits.add(PLAN, id("d"), annex, "Kaart"));
    made(
        document,
        RelatedEdits.change(
            document,
            new RelatedDocument(id("d"), 0, annex, "1", "Kaart van de stad", "", "", "")));
    made(document, RelatedEdits.remove(document, id("d")));
  }
}
