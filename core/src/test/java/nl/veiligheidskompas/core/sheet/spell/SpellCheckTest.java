package nl.veiligheidskompas.core.sheet.spell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellCheckTest {

  private static final Speller SPELLER = Speller.load();

  private final SpellCheck check = new SpellCheck(SPELLER, List.of("Hengelo", "Welbions"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De wijkagent spreekt de jeugdgroep aan; de buurtpreventie helpt daarbij.",
        "Ondermijning, radicalisering en woonoverlast vragen om ketenregie.",
        "Welbions werkt in hengelo samen met stadsdeelregisseurs.",
        "Beleids- en beheersplannen, in- en uitstroom",
        "E-MOVO, OOV, GGD, BOA’s en AOV-ers; T4-K3, 65+'ers, 20%",
        "Zie https://www.hengelo.nl/veilgheid, mail gemeente@hengelo.nl of hengelo.nl/aanpakk.",
        "‘Veilig’ “wonen”: de regio’s, bijv. Twente, m.b.t. o.a. drugs",
        "Zo'n tachtig buurtvaders. Eén vraag!",
      })
  void nothingIsWrongWithGoodSentencesCodesAndNames(String line) {
    assertThat(check.in(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De veilgheid in de wijk|veilgheid|veiligheid",
        "de gemeentte|gemeentte|gemeente",
        "Ondermijnning.|Ondermijnning|Ondermijning",
        "met de politei|politei|politie",
      })
  void anUnknownWordIsFoundWhereItStandsAndSomethingBetterIsKnown(
      String line, String word, String meant) {
    Misspelling found = check.in(line).getFirst();

    assertThat(check.in(line)).hasSize(1);
    assertThat(line.substring(found.from(), found.to())).isEqualTo(word).isEqualTo(found.word());
    assertThat(SPELLER.suggest(word)).contains(meant);
  }

  /** Mistakes of the source and one name: the words that its writer would have wanted to see. */
  @Test
  void ofTheReferencePlanOnlyTheseWordsAreUnknown() throws Exception {
    SafetyPlan plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
    List<String> names = new ArrayList<>(List.of(plan.facts().municipality().name()));
    plan.partners().forEach(partner -> names.add(partner.name()));
    plan.sources().forEach(source -> names.add(source.name()));
    plan.themes().forEach(theme -> names.addAll(theme.focusAreas()));
    SpellCheck withNames = new SpellCheck(SPELLER, names);
    TreeSet<String> unknown = new TreeSet<>();
    plan.sections()
        .forEach(section ->
            PlainText.of(section.blocks())
                .forEach(line -> withNames.in(line).forEach(one -> unknown.add(one.word()))));

    assertThat(unknown)
        .containsExactly("Hasseler", "Henneteelt", "awareness", "beleids", "groepscan");
  }
}
