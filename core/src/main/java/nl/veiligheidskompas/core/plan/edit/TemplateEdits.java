package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * The template of questions and the sheets that follow it. A question that is worded as in the
 * template follows when the template words it in another way, and a sheet that has its questions in
 * the order of the template follows that order; what deviates stays as it is.
 */
public final class TemplateEdits {

  private final SafetyPlan plan;
  private final List<TemplateQuestion> after;
  private final Map<SectionKind, String> headingsBefore;
  private final Map<SectionKind, String> headingsAfter;

  private TemplateEdits(SafetyPlan plan, List<TemplateQuestion> after) {
    this.plan = plan;
    this.after = after;
    headingsBefore = headings(plan.facts().template());
    headingsAfter = headings(after);
  }

  /** Sets the template and takes the sheets along that follow it; null when nothing changes. */
  public static @Nullable ChangeSet template(SafetyPlan plan, List<TemplateQuestion> template) {
    ChangeSet facts = FactsEdits.template(plan, template);
    if (facts == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(facts.changes());
    changes.addAll(new TemplateEdits(plan, template).sheets());
    return new ChangeSet(facts.name(), changes);
  }

  /** The first heading of each kind. */
  private static Map<SectionKind, String> headings(List<TemplateQuestion> template) {
    return template.stream()
        .collect(
            Collectors.toMap(
                TemplateQuestion::kind, TemplateQuestion::heading, (first, second) -> first));
  }

  private List<Change> sheets() {
    List<Change> changes = new ArrayList<>();
    for (ThemeSheet theme : plan.themes()) {
      List<Section> before = SectionEdits.of(plan, theme.id());
      List<Section> order = follows(before) ? reordered(before) : before;
      List<Integer> positions =
          order.equals(before)
              ? before.stream().map(Section::position).toList()
              : Positions.inOrder(order);
      for (int i = 0; i < order.size(); i++) {
        Section section = order.get(i);
        Section changed = with(section, positions.get(i), heading(section));
        if (!changed.equals(section)) {
          changes.add(new Change.OfSection(section, changed));
        }
      }
    }
    return changes;
  }

  private String heading(Section section) {
    SectionKind kind = section.kind();
    boolean asInTemplate = kind != null && section.heading().equals(headingsBefore.get(kind));
    return asInTemplate ? headingsAfter.getOrDefault(kind, section.heading()) : section.heading();
  }

  /** Whether the questions that the template asks stand in its order. */
  private boolean follows(List<Section> sections) {
    int last = -1;
    for (Section section : sections) {
      int rank = rank(section, plan.facts().template());
      if (rank >= 0 && rank < last) {
        return false;
      }
      last = Math.max(last, rank);
    }
    return true;
  }

  /** The questions of the template in its new order; the others keep their places. */
  private List<Section> reordered(List<Section> sections) {
    List<Section> asked =
        sections.stream()
            .filter(this::isAsked)
            .sorted(Comparator.comparingInt(section -> rank(section, after)))
            .toList();
    List<Section> order = new ArrayList<>();
    int next = 0;
    for (Section section : sections) {
      order.add(isAsked(section) ? asked.get(next++) : section);
    }
    return order;
  }

  /** Whether the template asked the question and still does. */
  private boolean isAsked(Section section) {
    return rank(section, plan.facts().template()) >= 0 && rank(section, after) >= 0;
  }

  private static int rank(Section section, List<TemplateQuestion> template) {
    for (int i = 0; i < template.size(); i++) {
      if (template.get(i).kind() == section.kind()) {
        return i;
      }
    }
    return -1;
  }

  private static Section with(Section section, int position, String heading) {
    return new Section(
        section.id(), position, section.themeId(), section.kind(), heading, section.blocks());
  }
}
