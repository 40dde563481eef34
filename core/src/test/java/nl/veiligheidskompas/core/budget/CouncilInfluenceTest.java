package nl.veiligheidskompas.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilInfluenceTest {

  @Test
  void steersWhatIsItsOwnAndPartlyWhatIsAlsoBound() {
    assertThat(CouncilInfluence.of(List.of(Obligation.LOCAL_POLICY)))
        .isEqualTo(CouncilInfluence.FULL);
    assertThat(
            CouncilInfluence.of(
                List.of(Obligation.POLITICAL_AGREEMENT, Obligation.REGIONAL_AGREEMENT)))
        .isEqualTo(CouncilInfluence.PARTLY);
    assertThat(CouncilInfluence.of(List.of(Obligation.STATUTORY)))
        .isEqualTo(CouncilInfluence.FIXED);
    assertThat(CouncilInfluence.of(List.of())).isEqualTo(CouncilInfluence.UNKNOWN);
    assertThat(CouncilInfluence.PARTLY.steerable()).isTrue();
    assertThat(CouncilInfluence.UNKNOWN.steerable()).isFalse();
  }
}
