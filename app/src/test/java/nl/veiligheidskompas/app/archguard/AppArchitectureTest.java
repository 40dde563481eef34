package nl.veiligheidskompas.app.archguard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.app.archguard.broken.cli.PrintsToConsole;
import nl.veiligheidskompas.app.archguard.broken.shell.KnowsCommandWords;
import nl.veiligheidskompas.app.archguard.broken.shell.KnowsSql;
import nl.veiligheidskompas.app.archguard.broken.shell.KnowsStorage;
import nl.veiligheidskompas.core.testing.HouseRules;
import nl.veiligheidskompas.core.testing.SourceFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AppArchitectureTest {

  private static final String ROOT = "nl.veiligheidskompas.app";
  private static final String STORAGE = "nl.veiligheidskompas.core.storage";
  private static final String BROKEN = "nl.veiligheidskompas.app.archguard.broken";

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    JavaClasses classes = HouseRules.handWritten(ROOT);
    AppRules app = new AppRules(ROOT);
    return Stream.of(
            app.commandWordsOnlyInCli(),
            app.noDatabaseAndNoOfficeFormat(),
            app.storageOnlyAtTheStart(STORAGE),
            HouseRules.silence(ROOT, ROOT + ".cli.."),
            HouseRules.noCycles(ROOT),
            HouseRules.tellingNames(),
            HouseRules.markedPackages())
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleNamesTheClassThatBreaksIt() {
    AppRules app = new AppRules(BROKEN);
    return Stream.of(
        broken(app.commandWordsOnlyInCli(), KnowsCommandWords.class),
        broken(app.noDatabaseAndNoOfficeFormat(), KnowsSql.class),
        broken(app.storageOnlyAtTheStart(BROKEN + ".storage"), KnowsStorage.class),
        broken(HouseRules.silence(BROKEN), PrintsToConsole.class));
  }

  @Test
  void filesAreShortAndSwallowNothing() throws Exception {
    assertThat(SourceFiles.below(Path.of("src")).longerThan(400)).isEmpty();
    assertThat(SourceFiles.below(Path.of("src/main")).withEmptyCatch()).isEmpty();
  }

  private static DynamicTest broken(ArchRule rule, Class<?> offender) {
    JavaClasses classes = new ClassFileImporter().importPackages(BROKEN);
    List<String> report = rule.evaluate(classes).getFailureReport().getDetails();
    return DynamicTest.dynamicTest(
        rule.getDescription(),
        () -> assertThat(report).isNotEmpty().allMatch(line -> line.contains(offender.getName())));
  }
}
