package nl.veiligheidskompas.core.report.raadsplan;

import java.util.UUID;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.parts.ScenarioTable;

/**
 * The names of places in the council plan. They follow from the keys of the plan, so that the same
 * place has the same name in every edition.
 */
final class Anchors {

  static final Anchor SUMMARY = new Anchor("samenvatting");
  static final Anchor THEMES_TABLE = new Anchor("tabel_themas");
  static final Anchor CAPACITY_CHART = new Anchor("figuur_inzet");
  static final Anchor PHASING_FIGURE = new Anchor("figuur_fasering");
  static final Anchor BUDGET_CHART = new Anchor("figuur_begroting");
  static final Anchor BUDGET_TABLE = new Anchor("tabel_begroting");
  static final Anchor FIELDS_TABLE = new Anchor("tabel_veiligheidsvelden");
  static final Anchor SCENARIOS = new Anchor("scenarios");
  static final Anchor SCENARIOS_TABLE = ScenarioTable.ANCHOR;
  static final Anchor INDICATORS = new Anchor("bijlage_indicatoren");
  static final Anchor INDICATORS_TABLE = new Anchor("tabel_indicatoren");
  static final Anchor FINDINGS = new Anchor("bijlage_signaleringen");
  static final Anchor FINDINGS_TABLE = new Anchor("tabel_signaleringen");
  static final Anchor SOURCES = new Anchor("bijlage_bronnen");
  static final Anchor SOURCES_TABLE = new Anchor("tabel_bronnen");
  static final Anchor RELATED = new Anchor("samenhang");
  static final Anchor RELATED_TABLE = new Anchor("tabel_samenhang");
  static final Anchor ANNEXES = new Anchor("bijlagen_bij_het_plan");

  private Anchors() {}

  /** The heading of a chapter, theme, section or subheading. */
  static Anchor heading(UUID id) {
    return new Anchor("h" + hex(id));
  }

  /** The table of indicators of a theme. */
  static Anchor indicators(UUID themeId) {
    return new Anchor("i" + hex(themeId));
  }

  /** A question that the template asks and the sheet does not answer. */
  static Anchor missingQuestion(UUID themeId, int question) {
    return new Anchor("m" + hex(themeId) + (char) ('a' + question % 26));
  }

  private static String hex(UUID id) {
    return id.toString().replace("-", "");
  }
}
