package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** SECTION_MISSING: kinds of question that the template has and a theme sheet has not. */
final class SectionCheck {

  private SectionCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (ThemeSheet theme : lookup.plan().themes()) {
      List<TemplateQuestion> missing = missing(lookup.plan(), theme);
      if (!missing.isEmpty()) {
        findings.add(finding(theme, missing, lookup));
      }
    }
    return findings;
  }

  private static List<TemplateQuestion> missing(SafetyPlan plan, ThemeSheet theme) {
    Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
    for (Section section : plan.sections()) {
      SectionKind kind = section.kind();
      if (kind != null && section.themeId().equals(theme.id())) {
        seen.add(kind);
      }
    }
    return plan.facts().template().stream().filter(question -> seen.add(question.kind())).toList();
  }

  private static Finding finding(
      ThemeSheet theme, List<TemplateQuestion> missing, PlanLookup lookup) {
    List<Phrase> questions =
        missing.stream().map(question -> Phrase.of("part.quoted", question.heading())).toList();
    String key = missing.size() == 1 ? "SECTION_MISSING" : "SECTION_MISSING.several";
    return Finding.open(
        FindingCode.SECTION_MISSING,
        lookup.place(theme),
        Phrase.of(key, lookup.themeName(theme.id()), questions),
        Facts.of(missing.stream().map(TemplateQuestion::kind).toList()));
  }
}
