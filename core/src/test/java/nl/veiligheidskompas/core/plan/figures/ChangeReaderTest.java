package nl.veiligheidskompas.core.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the reference plan and of the same kind, checked by hand. */
class ChangeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the reference plan
        "Het percentage ‘voelt zich wel eens onveilig in eigen buurt’ is voor heel Hengelo 20% in"
            + " 2015. Dit percentage blijft gelijk of wordt lager in 2020."
            + "| 20% 2015 | AT_MOST 20 2020 derived",
        "Deze vraag is voor het laatst gesteld in 2011. Voor heel Hengelo was het percentage"
            + " ‘actief om de buurt te verbeteren’ 19%. Per wijk varieert het percentage van 32% in"
            + " het buitengebied tot 13% in de Hasseler Es| 19% | ''",
        "Het percentage buurtbewoners dat ‘vaak overlast ervaart van omwonenden’ bedroeg in 2015"
            + " 29% voor heel Hengelo. Dat percentage is in 2020 gelijk of lager."
            + "| 29% 2015 | AT_MOST 29 2020 derived",
        "Van die jeugdcriminaliteit vindt ongeveer 75 procent plaats in groepsdynamische"
            + " processen.| 75% | ''",
        // of the same kind
        "van 20 % (2015) naar 15 % in 2020| 20% 2015 | AT_MOST 15 2020",
        "Het aandeel stijgt van 19% in 2011 naar 25% in 2020.| 19% 2011 | AT_LEAST 25 2020",
        "We gaan van 120 (2016) naar 90 in 2018| 120 2016 | AT_MOST 90 2018",
        "van 2017 tot 2020| '' | ''",
        "In 2020 is het percentage ten hoogste 15% in 2020| '' | AT_MOST 15 2020",
        "20% in 2015; minimaal 25 procent in 2020| 20% 2015 | AT_LEAST 25 2020",
        "Het percentage was 12,5% (2016) en blijft gelijk of hoger| 12.5% 2016"
            + " | AT_LEAST 12.5 derived",
        "Er zijn 45 jongeren gesproken.| '' | ''",
      })
  void baselineAndTargetAreFound(String sentence, String baseline, String target) {
    NamedChange change = ChangeReader.read(sentence);

    assertThat(said(change.baseline())).isEqualTo(baseline);
    assertThat(said(change.target())).isEqualTo(target);
    assertThat(change.isEmpty()).isEqualTo(baseline.isEmpty() && target.isEmpty());
  }

  private static String said(@Nullable NamedShare share) {
    if (share == null) {
      return "";
    }
    String unit = share.unit() == null ? "" : share.unit();
    return share.value() + unit + (share.year() == null ? "" : " " + share.year());
  }

  private static String said(@Nullable Target target) {
    return target == null
        ? ""
        : target.kind()
            + " "
            + target.value()
            + (target.year() == null ? "" : " " + target.year())
            + (target.derived() ? " derived" : "");
  }
}
