package nl.veiligheidskompas.core.testing;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The rules of form that hold on both storeys. */
public final class HouseRules {

  private HouseRules() {}

  /** The hand-written classes below a package: no tests and nothing that was generated. */
  public static JavaClasses handWritten(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("/core/storage/db/"))
        .importPackages(packageName);
  }

  /** Packages below a root, each by itself, form no cycle. */
  public static ArchRule noCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  /** Classes are named after what they are in the trade. */
  public static ArchRule tellingNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
        .because("such a name says nothing about the trade");
  }

  /** Every package says in a package-info what it is for, and that its types are never null. */
  public static ArchRule markedPackages() {
    return classes().should(new MarkedPackage());
  }

  /** Nothing is printed, save by the given packages. */
  public static ArchRule silence(String... exceptPackages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(exceptPackages)
        .should()
        .accessTargetWhere(consoleStream().or(printedTrace()))
        .because("stdout and stderr hold what a command was asked for and nothing else")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaAccess<?>> consoleStream() {
    return target(
            owner(DescribedPredicate.describe("System", type -> type.isEquivalentTo(System.class))))
        .and(target(name("out")).or(target(name("err"))))
        .as("System.out or System.err");
  }

  private static DescribedPredicate<JavaAccess<?>> printedTrace() {
    return target(name("printStackTrace"))
        .and(
            DescribedPredicate.describe(
                "without a stream",
                access -> access.getTarget().getFullName().endsWith("printStackTrace()")));
  }

  private static final class MarkedPackage extends ArchCondition<JavaClass> {

    MarkedPackage() {
      super("be in a package with a package-info that is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      JavaPackage home = type.getPackage();
      if (!home.isAnnotatedWith(NullMarked.class)) {
        String message = type.getName() + " is in a package without @NullMarked package-info";
        events.add(SimpleConditionEvent.violated(type, message));
      }
    }
  }
}
