package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.SECTION_MISSING;
import static nl.veiligheidskompas.core.finding.FindingCode.SMALL_GROUP;
import static nl.veiligheidskompas.core.finding.FindingCode.TEXT_UNFINISHED;
import static nl.veiligheidskompas.core.sheet.SectionKind.APPROACH;
import static nl.veiligheidskompas.core.sheet.SectionKind.COSTS;
import static nl.veiligheidskompas.core.sheet.SectionKind.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFindingsTest {

  @Test
  void aQuestionOfTheTemplateThatTheSheetHasNotIsNamed() {
    PlanFixture one =
        template()
            .section("T1", ISSUE, "Waarover gaat dit?", "x")
            .section("T1", COSTS, "Geld", "x");
    PlanFixture several = template().section("T1", ISSUE, "Waar gaat het om?", "x");

    assertThat(FoundIn.sentences(SECTION_MISSING, one))
        .containsExactly("In het themablad ‘Thema T1’ ontbreekt de vraag ‘Hoe doen we dat?’.");
    assertThat(FoundIn.sentences(SECTION_MISSING, several))
        .containsExactly(
            "In het themablad ‘Thema T1’ ontbreken de vragen ‘Hoe doen we dat?’ en ‘Wat kost"
                + " dat?’.");
    assertThat(FoundIn.places(SECTION_MISSING, one.section("T1", APPROACH, "Aanpak", "x")))
        .isEmpty();
  }

  @Test
  void emptyChaptersAreFoundByWhatTheyAreOrByTheirNumber() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .chapter(ChapterRole.FOREWORD, "Vooraf")
            .chapter(ChapterRole.SUMMARY, "In het kort", " ")
            .chapter(ChapterRole.LETTER, "Brief", "Geachte raad,")
            .chapter(ChapterRole.TEXT, "Inleiding", "Tekst.")
            .chapter(ChapterRole.TEXT, "Terugblik")
            .chapter(ChapterRole.TEXT, "Organisatie")
            .part("Organisatie", "Team", "Tekst.")
            .part("Organisatie", "Regio");

    assertThat(FoundIn.places(TEXT_UNFINISHED, fixture))
        .containsExactly("hoofdstuk 2", "hoofdstuk 3.2", "samenvatting", "voorwoord");
    assertThat(FoundIn.sentences(TEXT_UNFINISHED, fixture))
        .contains("‘Vooraf’ is nog niet af: de tekst ontbreekt.");
  }

  @Test
  void chaptersWithContentElsewhereMayBeEmpty() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .chapter(ChapterRole.THEMES, "Thema’s")
            .chapter(ChapterRole.PHASING, "Fasering")
            .chapter(ChapterRole.BUDGET, "Begroting")
            .chapter(ChapterRole.SAFETY_FIELDS, "Veiligheidsvelden");

    assertThat(FoundIn.places(TEXT_UNFINISHED, fixture)).isEmpty();
  }

  @Test
  void marksAreCountedPerThemeTogetherWithEmptyQuestions() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .theme("T1")
            .section("T1", COSTS, "Wat kost dat?", "Kosten n.n.b., later N.N.B. en n.t.b.")
            .section("T1", APPROACH, "Hoe doen we dat?")
            .section("T1", ISSUE, "Waar gaat het om?", "Nog nader te bepalen ???");

    assertThat(FoundIn.sentences(TEXT_UNFINISHED, fixture))
        .containsExactly(
            "‘Thema T1’ is nog niet af: bij de vraag ‘Hoe doen we dat?’ staat nog geen tekst, er"
                + " staat nog 2 keer ‘n.n.b.’ in, er staat nog ‘n.t.b.’ in, er staat nog ‘nog"
                + " nader’ in en er staat nog ‘??’ in.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een goed registratiesysteem (VIS?)",
        "Zijn er voldoende middelen?",
        "PM, onderwerp van gesprek",
        "Dit geldt o.a. voor n.b.t. en n.v.t.",
        "Dit is nog nadeliger"
      })
  void questionsAndProMemorieAreNoUnfinishedText(String line) {
    assertThat(FoundIn.places(TEXT_UNFINISHED, theme(line))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De stad kent één concreet geval van uitreis.",
        "Er zijn drie jongeren in beeld.",
        "Er is één nieuw geval gemeld.",
        "Daarvan zijn 3 van de jongeren bekend.",
        "In de wijk wonen 2 jonge Voorbeeldse mannen die overlast geven.",
        "Van de 100 jongeren zijn 9 jongeren vertrokken.",
        "Elk jaar melden zich 4 slachtoffers."
      })
  void fewPersonsInTheTextAreFoundAndNotRepeated(String line) {
    assertThat(FoundIn.sentences(SMALL_GROUP, theme(line)))
        .containsExactly(
            "De tekst van ‘Thema T1’ noemt een heel klein aantal personen of gevallen; dat kan naar"
                + " personen herleidbaar zijn.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er zijn 10 jongeren in beeld.",
        "Er zijn 25 jongeren en 3 groepen.",
        "Een cursus van 3 dagen voor ruim 100 personen.",
        "Eén met professionals en één met de raad.",
        "Dit geldt voor 1 op de 5 kinderen.",
        "In iedere klas van 30 kinderen zit 1 kind dat wordt gepest.",
        "Een inwoner belt de politie.",
        "2 locaties voor alleenstaande minderjarige asielzoekers",
        "2 locaties alleenstaande minderjarige asielzoekers",
        "Vier thema’s die de medewerkers trekken.",
        "De bijdrage is € 5 per inwoner."
      })
  void largerNumbersGroupsAndRatesAreNoSmallGroup(String line) {
    assertThat(FoundIn.places(SMALL_GROUP, theme(line))).isEmpty();
  }

  @Test
  void aContextFigureAboutFewLocalPersonsIsASmallGroup() {
    assertThat(FoundIn.places(SMALL_GROUP, figure("1", "geval", "Voorbeeldstad")))
        .containsExactly("T1");
    assertThat(FoundIn.places(SMALL_GROUP, figure("9", "personen", null))).containsExactly("T1");
  }

  @Test
  void figuresThatAreLargeNationalARateOrNoPersonsAreNoSmallGroup() {
    assertThat(FoundIn.places(SMALL_GROUP, figure("10", "personen", null))).isEmpty();
    assertThat(FoundIn.places(SMALL_GROUP, figure("0", "gevallen", null))).isEmpty();
    assertThat(FoundIn.places(SMALL_GROUP, figure("1", "geval", "Nederland"))).isEmpty();
    assertThat(FoundIn.places(SMALL_GROUP, figure("1", "kind per 30 kinderen", null))).isEmpty();
    assertThat(FoundIn.places(SMALL_GROUP, figure("3", "dagen", null))).isEmpty();
  }

  @Test
  void aSentenceThatIsAContextFigureCountsOnce() {
    ContextFigure figure = figure("1", "geval", null, "één geval van uitreis");
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .theme("T1", figure)
            .section("T1", ISSUE, "Vraag", "Er is één geval van uitreis. Er zijn twee daders.");

    assertThat(FoundIn.sentences(SMALL_GROUP, fixture))
        .containsExactly(
            "De tekst van ‘Thema T1’ noemt op 2 plaatsen een heel klein aantal personen of"
                + " gevallen; dat kan naar personen herleidbaar zijn.");
  }

  @Test
  void noFindingQuotesAGoalThatNamesVeryFewPersons() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .theme("T1")
            .goal("T1", "T1-G1", null, "De drie jongeren uit de straat begeleiden");

    assertThat(FoundIn.sentences(FindingCode.GOAL_NO_INDICATOR, fixture))
        .containsExactly("Het doel ‘T1-G1’ heeft geen indicator.");
  }

  private static PlanFixture template() {
    return PlanFixture.of(2025, 2028)
        .theme("T1")
        .question(ISSUE, "Waar gaat het om?")
        .question(APPROACH, "Hoe doen we dat?")
        .question(COSTS, "Wat kost dat?");
  }

  private static PlanFixture theme(String line) {
    return PlanFixture.of(2025, 2028).theme("T1").section("T1", ISSUE, "Vraag", line);
  }

  private static PlanFixture figure(String value, String unit, @Nullable String area) {
    return PlanFixture.of(2025, 2028).theme("T1", figure(value, unit, area, ""));
  }

  private static ContextFigure figure(
      String value, String unit, @Nullable String area, String quote) {
    return new ContextFigure("naam", new BigDecimal(value), unit, null, area, quote, "");
  }
}
