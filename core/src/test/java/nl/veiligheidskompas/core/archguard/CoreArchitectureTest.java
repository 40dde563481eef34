package nl.veiligheidskompas.core.archguard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CoreArchitectureTest {

  private static final String ROOT = "nl.veiligheidskompas.core";

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    JavaClasses classes = HouseRules.handWritten(ROOT);
    return rules()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> holds(rule, classes)));
  }

  private static void holds(ArchRule rule, JavaClasses classes) {
    assertThat(rule.evaluate(classes).getFailureReport().getDetails()).isEmpty();
  }

  private static Stream<ArchRule> rules() {
    CoreRules core = new CoreRules(ROOT);
    return Stream.of(
        core.layers(),
        core.sqlOnlyInStorage(),
        core.officeFormatsOnlyAtTheirReadersAndWriters(),
        core.jsonOnlyWherePlansAndFiguresAreReadAndWritten(),
        core.dictionariesOnlyInSpelling(),
        core.noScreens(),
        MachineRules.timeIsAParameter(),
        MachineRules.localeIsAParameter(),
        MachineRules.idsAreParameters(),
        HouseRules.noCycles(ROOT),
        HouseRules.silence(),
        HouseRules.tellingNames(),
        HouseRules.markedPackages());
  }
}
