package nl.veiligheidskompas.core.exchange.hengelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures about themes, text and phasing that were counted by hand in expectations.md, part 1. */
class ThemeFiguresTest {

  private static final ExamplePlan EXAMPLE = new ExamplePlan();
  private static final SafetyPlan PLAN = EXAMPLE.plan();

  @Test
  void eightThemesOfWhichThreeAreUrgent() {
    assertThat(PLAN.themes()).hasSize(8);
    List<ThemeSheet> urgent = PLAN.themes().stream().filter(ThemeSheet::highUrgency).toList();
    assertThat(urgent).extracting(ThemeSheet::code).containsExactly("T4", "T6", "T7");
    assertThat(urgent)
        .extracting(ThemeSheet::listTitle)
        .containsExactlyElementsOf(
            Reading.of("/hengelo/hengelo-plan.yaml")
                .at("council_letter")
                .texts("high_urgency_topics"));
  }

  @Test
  void twoPhasesOfFourThemesInTheirOrder() {
    assertThat(PLAN.phases()).extracting("startYear", "endYear").hasSize(2);
    assertThat(codesOf(0)).containsExactly("T6", "T7", "T3", "T5");
    assertThat(codesOf(1)).containsExactly("T4", "T8", "T2", "T1");
    assertThat(PLAN.themePhasings().stream().filter(ThemePhasing::teamLeads))
        .extracting(phasing -> EXAMPLE.code(phasing.themeId()))
        .containsExactlyInAnyOrder("T2", "T6", "T7", "T8");
  }

  @ParameterizedTest
  @CsvSource({
    "T1, issue > goals > needs > parties > costs > measurement, 4, 3, 3, 3, 3, 1, 0, 1, 4, 2",
    "T2, issue > goals > approach > needs > parties > costs > measurement, 4,5,0,3,0,4,0,0,4,9",
    "T3, issue > goals > needs > parties > costs > measurement, 7, 4, 0, 0, 0, 1, 0, 0, 1, 15",
    "T4, issue > goals > approach > needs > parties > costs > measurement, 1,2,0,1,1,4,1,0,1,7",
    "T5, issue > goals > needs > approach > parties > costs > measurement, 3,4,0,0,0,1,0,0,5,10",
    "T6, issue > goals > needs > parties > costs > measurement, 3, 5, 0, 0, 0, 3, 1, 0, 1, 8",
    "T7, issue > goals > needs > parties > costs > measurement, 4, 4, 0, 0, 0, 5, 0, 0, 7, 2",
    "T8, issue > goals > approach > parties > costs > measurement, 7, 3, 0, 0, 0, 5, 3, 1, 11, 7"
  })
  void everySheetHasWhatTheSourceHas(
      String code,
      String kinds,
      int goals,
      int indicators,
      int baselines,
      int rules,
      int years,
      int costs,
      int amounts,
      int proMemorie,
      int internal,
      int external) {
    ThemeSheet theme = EXAMPLE.theme(code);
    assertThat(kinds(theme)).isEqualTo(kinds);
    assertThat(counts(theme))
        .containsExactly(
            goals,
            indicators,
            baselines,
            rules,
            years,
            costs,
            amounts,
            proMemorie,
            internal,
            external);
  }

  @Test
  void sevenKindsOfQuestionsHaveFifteenHeadings() {
    assertThat(PLAN.sections().stream().map(Section::heading).distinct()).hasSize(15);
    assertThat(PLAN.sections().stream().map(Section::kind).distinct()).hasSize(7);
    assertThat(EXAMPLE.sections(EXAMPLE.theme("T8")))
        .extracting(Section::heading)
        .startsWith("Integraal veiligheidsbeleid")
        .endsWith("Hoe meten we dat?");
  }

  @Test
  void everyWordOfChapterTwoIsThere() {
    long words = Words.in("2 " + chapter(ChapterRole.THEMES).title());
    words += Words.in(chapter(ChapterRole.THEMES).blocks());
    for (ThemeSheet theme : PLAN.themes()) {
      words += Words.in("2." + theme.position() + " " + theme.title());
      for (Section section : EXAMPLE.sections(theme)) {
        words += Words.in(section.heading()) + Words.in(section.blocks());
      }
    }
    assertThat(words).isEqualTo(6_007);
  }

  /** The source has 1,364 words with the four numbers of its numbered list. */
  @Test
  void everyWordOfChapterOneIsThere() {
    List<Chapter> one = PLAN.chapters().subList(3, 7);
    List<String> numbers = List.of("1", "1.1", "1.2", "1.3");
    long words = 0;
    for (int i = 0; i < one.size(); i++) {
      words += Words.in(numbers.get(i) + " " + one.get(i).title()) + Words.in(one.get(i).blocks());
    }
    assertThat(words).isEqualTo(1_364 - 4);
    assertThat(one.get(2).blocks().get(1))
        .isInstanceOfSatisfying(
            Block.ListBlock.class,
            list -> {
              assertThat(list.numbered()).isTrue();
              assertThat(list.items())
                  .extracting(item -> item.blocks().size())
                  .containsExactly(3, 3, 4, 2);
            });
  }

  @Test
  void eightFootnotesHangOnTheirWords() {
    List<String> footnotes = new ArrayList<>();
    PLAN.chapters().forEach(chapter -> footnotes.addAll(Words.footnotes(chapter.blocks())));
    PLAN.sections().forEach(section -> footnotes.addAll(Words.footnotes(section.blocks())));
    assertThat(footnotes)
        .containsExactly(
            "enquête: Veiligheidsmonitor 2015",
            "Binnenstad: De binnenstad komt als apart thema in het IVP aan de orde",
            "kwetsbare: Psychisch kwetsbaren, mensen uit detentie, verslaafden, verwarde personen,"
                + " zorgmijders",
            "veiligheidspartners: Veiligheidsanalyse met partners, 13 mei 2016",
            "2015: Rapport Veiligheidsmonitor 2015, p. 27",
            "Es: Tabellenboek 1997 – 2015, Veiligheidsmonitor, tabel 14, p.7",
            "Hengelo: Rapport Veiligheidsmonitor 2015, tabel 3.2 p. 19",
            "HALT: http://www.halt.nl/");
  }

  @Test
  void theChaptersAreThoseOfTheContents() {
    List<String> titles = new ArrayList<>();
    for (Chapter chapter : PLAN.chapters().subList(3, PLAN.chapters().size())) {
      titles.add(chapter.title());
      if (chapter.role() == ChapterRole.THEMES) {
        PLAN.themes()
            .forEach(
                theme -> titles.add(theme.title().replace("Radicalisering:", "Radicalisering")));
      }
    }
    PLAN.safetyFields().forEach(field -> titles.add(field.title()));
    assertThat(Reading.of("/hengelo/hengelo-plan.yaml").items("contents"))
        .extracting(line -> line.text("title"))
        .containsExactlyElementsOf(titles);
  }

  @Test
  void theFrameOfThePlanIsThere() {
    assertThat(PLAN.scenarios()).hasSize(3);
    assertThat(PLAN.safetyFields()).hasSize(5).allMatch(field -> field.rows().isEmpty());
    assertThat(PLAN.relatedDocuments()).filteredOn(d -> d.kind().name().equals("ANNEX")).hasSize(5);
    assertThat(chapter(ChapterRole.FOREWORD).blocks()).isEmpty();
    assertThat(chapter(ChapterRole.SAFETY_FIELDS).subtitle())
        .isEqualTo("Thema’s in facetperspectief");
    assertThat(chapter(ChapterRole.LETTER).blocks().getLast())
        .isInstanceOfSatisfying(
            Block.Signature.class,
            signature ->
                assertThat(signature.roles()).containsExactly("de secretaris", "de burgemeester"));
  }

  @Test
  void tablesKeepTheirShape() {
    List<Block.TableBlock> tables =
        PLAN.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Block.TableBlock.class::isInstance)
            .map(Block.TableBlock.class::cast)
            .toList();
    assertThat(tables).extracting(table -> table.rows().size()).containsExactly(3, 8, 7, 11);
    assertThat(tables).extracting(table -> table.header().size()).containsExactly(2, 0, 3, 2);
    assertThat(tables.getFirst().rows().getFirst().cells().getLast().blocks().getFirst())
        .isInstanceOfSatisfying(Block.ListBlock.class, list -> assertThat(list.items()).hasSize(3));
    assertThat(tables.getLast().rows().getLast().cells().getLast().blocks()).isEmpty();
  }

  private static Chapter chapter(ChapterRole role) {
    return PLAN.chapters().stream().filter(c -> c.role() == role).findFirst().orElseThrow();
  }

  private static List<String> codesOf(int phase) {
    return PLAN.themePhasings().stream()
        .filter(phasing -> PLAN.phases().get(phase).id().equals(phasing.phaseId()))
        .map(phasing -> EXAMPLE.code(phasing.themeId()))
        .toList();
  }

  private static String kinds(ThemeSheet theme) {
    return EXAMPLE.sections(theme).stream()
        .map(section -> Objects.requireNonNull(section.kind()).name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" > "));
  }

  private static List<Integer> counts(ThemeSheet theme) {
    var indicators = EXAMPLE.indicators(theme);
    var costs = PLAN.costItems().stream().filter(c -> c.themeId().equals(theme.id())).toList();
    var partners = PLAN.partners().stream().filter(p -> p.themeId().equals(theme.id())).toList();
    return List.of(
        (int) PLAN.goals().stream().filter(g -> g.themeId().equals(theme.id())).count(),
        indicators.size(),
        (int) indicators.stream().filter(i -> i.baseline() != null).count(),
        (int) indicators.stream().filter(IndicatorFiguresTest::hasRule).count(),
        (int) indicators.stream().filter(IndicatorFiguresTest::hasYear).count(),
        costs.size(),
        (int) costs.stream().filter(c -> c.amount() != null).count(),
        (int) costs.stream().filter(c -> c.proMemorie()).count(),
        (int) partners.stream().filter(p -> p.internal()).count(),
        (int) partners.stream().filter(p -> !p.internal()).count());
  }
}
