package nl.veiligheidskompas.core.archguard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the packages of core may see. The rules are written for any root package, so that they can
 * be tried on classes that break them.
 */
record CoreRules(String root) {

  /** From the ground up; packages on one storey do not see each other. */
  private static final List<List<String>> STOREYS =
      List.of(
          List.of("common"),
          List.of("sheet"),
          List.of("indicator", "budget"),
          List.of("phasing"),
          List.of("scenario"),
          List.of("plan"),
          List.of("codec", "office"),
          List.of("finding", "report", "intake", "exchange", "storage"));

  /** A document may show findings: the one look aside. */
  private static final Map<String, String> LOOKS_ASIDE = Map.of("report", "finding");

  ArchRule layers() {
    LayeredArchitecture architecture =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(root + "..")
            .withOptionalLayers(true)
            .ensureAllClassesAreContainedInArchitecture();
    for (String name : STOREYS.stream().flatMap(List::stream).toList()) {
      architecture = architecture.layer(name).definedBy(inside(name));
    }
    List<String> below = new ArrayList<>();
    for (List<String> storey : STOREYS) {
      for (String name : storey) {
        architecture = restrict(architecture, name, below);
      }
      below.addAll(storey);
    }
    return architecture;
  }

  private static LayeredArchitecture restrict(
      LayeredArchitecture architecture, String name, List<String> below) {
    List<String> seen = new ArrayList<>(below);
    if (LOOKS_ASIDE.containsKey(name)) {
      seen.add(LOOKS_ASIDE.get(name));
    }
    return seen.isEmpty()
        ? architecture.whereLayer(name).mayNotAccessAnyLayer()
        : architecture.whereLayer(name).mayOnlyAccessLayers(seen.toArray(String[]::new));
  }

  ArchRule sqlOnlyInStorage() {
    return only(
        List.of(inside("storage")),
        List.of(
            "java.sql..",
            "javax.sql..",
            "org.jooq..",
            "org.h2..",
            "org.flywaydb..",
            "org.postgresql.."));
  }

  ArchRule officeFormatsOnlyAtTheirReadersAndWriters() {
    return only(
        List.of(inside("office"), inside("report.*"), inside("intake.*")),
        List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."));
  }

  ArchRule jsonOnlyWherePlansAndFiguresAreReadAndWritten() {
    return only(
        List.of(inside("codec"), inside("exchange"), inside("intake.*")),
        List.of("tools.jackson..", "com.fasterxml..", "com.networknt.."));
  }

  ArchRule dictionariesOnlyInSpelling() {
    return only(List.of(inside("sheet.spell")), List.of("org.apache.lucene.."));
  }

  ArchRule noScreens() {
    return only(List.of(), List.of("javafx..", "javax.swing..", "picocli.."));
  }

  private ArchRule only(List<String> homes, List<String> libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries.toArray(String[]::new))
        .allowEmptyShould(true);
  }

  private String inside(String name) {
    return root + "." + name + "..";
  }
}
