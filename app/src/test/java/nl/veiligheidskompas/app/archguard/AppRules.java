package nl.veiligheidskompas.app.archguard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/**
 * What the packages of app may see. The rules are written for any root package, so that they can be
 * tried on classes that break them.
 */
record AppRules(String root) {

  ArchRule commandWordsOnlyInCli() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..");
  }

  /** A screen or command that knows a database or a file format has taken over a job of core. */
  ArchRule noDatabaseAndNoOfficeFormat() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.jooq..",
            "org.h2..",
            "org.flywaydb..",
            "org.postgresql..",
            "org.apache.poi..",
            "org.openxmlformats..");
  }

  /** Which store, reader and writer is used is said once, where the program is put together. */
  ArchRule storageOnlyAtTheStart(String storagePackage) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(storagePackage + "..");
  }
}
