package nl.veiligheidskompas.core.archguard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.archguard.broken.common.SeesHigherStorey;
import nl.veiligheidskompas.core.archguard.broken.finding.SeesNeighbour;
import nl.veiligheidskompas.core.archguard.broken.plan.KnowsJson;
import nl.veiligheidskompas.core.archguard.broken.plan.KnowsWord;
import nl.veiligheidskompas.core.archguard.broken.report.GoesRound;
import nl.veiligheidskompas.core.archguard.broken.sheet.AsksTheClock;
import nl.veiligheidskompas.core.archguard.broken.sheet.AsksTheLocale;
import nl.veiligheidskompas.core.archguard.broken.sheet.DrawsLots;
import nl.veiligheidskompas.core.archguard.broken.sheet.KnowsDictionaries;
import nl.veiligheidskompas.core.archguard.broken.sheet.KnowsScreen;
import nl.veiligheidskompas.core.archguard.broken.sheet.KnowsSql;
import nl.veiligheidskompas.core.archguard.broken.sheet.PrintsToConsole;
import nl.veiligheidskompas.core.archguard.broken.sheet.PrintsTrace;
import nl.veiligheidskompas.core.archguard.broken.sheet.TextHelper;
import nl.veiligheidskompas.core.archguard.broken.sheet.unmarked.InUnmarkedPackage;
import nl.veiligheidskompas.core.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule reports the classes that break it, by name, and no other. */
class BrokenRulesTest {

  private static final String ROOT = "nl.veiligheidskompas.core.archguard.broken";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> everyRuleNamesTheClassThatBreaksIt() {
    CoreRules core = new CoreRules(ROOT);
    return Stream.of(
        broken(core.layers(), SeesHigherStorey.class, SeesNeighbour.class),
        broken(core.sqlOnlyInStorage(), KnowsSql.class),
        broken(core.officeFormatsOnlyAtTheirReadersAndWriters(), KnowsWord.class),
        broken(core.jsonOnlyWherePlansAndFiguresAreReadAndWritten(), KnowsJson.class),
        broken(core.dictionariesOnlyInSpelling(), KnowsDictionaries.class),
        broken(core.noScreens(), KnowsScreen.class),
        broken(MachineRules.timeIsAParameter(), AsksTheClock.class),
        broken(MachineRules.localeIsAParameter(), AsksTheLocale.class),
        broken(MachineRules.idsAreParameters(), DrawsLots.class),
        broken(HouseRules.noCycles(ROOT), GoesRound.class),
        broken(HouseRules.silence(), PrintsToConsole.class, PrintsTrace.class),
        broken(HouseRules.tellingNames(), TextHelper.class),
        broken(HouseRules.markedPackages(), InUnmarkedPackage.class));
  }

  private static DynamicTest broken(ArchRule rule, Class<?>... offenders) {
    return DynamicTest.dynamicTest(
        rule.getDescription(),
        () -> {
          List<String> report = rule.evaluate(CLASSES).getFailureReport().getDetails();
          for (Class<?> offender : offenders) {
            assertThat(report).anyMatch(line -> line.contains(offender.getName()));
          }
          assertThat(report)
              .allMatch(line -> Stream.of(offenders).anyMatch(o -> line.contains(o.getName())));
        });
  }
}
