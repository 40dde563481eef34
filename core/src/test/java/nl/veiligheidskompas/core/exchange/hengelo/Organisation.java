package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.scenario.Scenario;

/**
 * Section 3.2: phases, who leads when, and the hours of the team; and the scenarios of the letter.
 */
final class Organisation {

  private static final List<String> PHASE_NAMES = List.of("Eerste periode", "Tweede periode");

  private final Reading plan;
  private final Reading section;

  Organisation(Reading plan, Reading section) {
    this.plan = plan;
    this.section = section;
  }

  List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    for (Reading phase : plan.items("phases")) {
      int number = phase.number("number");
      phases.add(
          new Phase(
              Keys.of("fase " + number),
              number,
              PHASE_NAMES.get(number - 1),
              phase.number("start"),
              phase.number("end")));
    }
    return phases;
  }

  List<ThemePhasing> phasings() {
    List<ThemePhasing> phasings = new ArrayList<>();
    for (Reading phase : plan.items("phases")) {
      List<String> codes = phase.texts("themes");
      for (String code : codes) {
        phasings.add(phasing(phase.text("number"), codes.indexOf(code) + 1, code));
      }
    }
    return phasings;
  }

  List<CapacityShare> capacity() {
    List<CapacityShare> shares = new ArrayList<>();
    for (Reading share : section.at("capacity_split").items("items")) {
      String name = share.text("name");
      shares.add(
          new CapacityShare(
              Keys.of("inzet " + name),
              shares.size() + 1,
              name,
              share.figure("share_pct"),
              name.startsWith("ruimte voor")));
    }
    return shares;
  }

  List<Scenario> scenarios() {
    List<Scenario> scenarios = new ArrayList<>();
    for (Reading scenario : plan.at("council_letter").items("scenarios")) {
      int number = scenario.number("number");
      scenarios.add(
          new Scenario(
              Keys.of("scenario " + number),
              number,
              scenario.text("label"),
              scenario.text("text"),
              List.of(),
              null,
              List.of(new EditorialMark("name", scenario.text("label_basis"))),
              null,
              null));
    }
    return scenarios;
  }

  /** What section 3.2 says about a theme; the theme sheets repeat it, and must say the same. */
  private ThemePhasing phasing(String phase, int order, String code) {
    Reading row = row(section.items("phasing"), "theme", code);
    Reading theme = row(plan.items("themes"), "code", code);
    requireSame(phase, row.text("phase"));
    requireSame(phase, theme.text("phase"));
    requireSame(row.text("name_in_source"), theme.text("phasing_title"));
    requireSame(row.text("lead"), theme.text("lead"));
    requireSame(row.text("oov_involvement"), theme.text("oov_involvement"));
    boolean renamed = code.equals("T8");
    return new ThemePhasing(
        Keys.of(code + "/fasering"),
        order,
        Keys.of(code),
        Keys.of("fase " + phase),
        row.text("name_in_source"),
        row.text("lead"),
        theme.flag("oov_leads"),
        row.text("oov_involvement"),
        renamed ? List.of(Additions.mark("themeId")) : List.of());
  }

  private static Reading row(List<Reading> rows, String key, String value) {
    for (Reading row : rows) {
      if (row.text(key).equals(value)) {
        return row;
      }
    }
    throw new IllegalArgumentException("nothing for " + value);
  }

  private static void requireSame(String one, String other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException("the data contradict themselves: " + one + ", " + other);
    }
  }
}
