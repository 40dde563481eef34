package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.desk.PlanEdit;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.PhasePlan;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.PhasingEdits;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.plan.edit.TiedEdits;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What the screen of a theme sheet shows and does; knows no screen. */
final class SheetModel {

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable UUID> theme = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable UUID> section = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable UUID> item = new SimpleObjectProperty<>();

  SheetModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
  }

  Texts texts() {
    return texts;
  }

  Supplier<UUID> ids() {
    return ids;
  }

  PlanDesk desk() {
    return desk;
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  boolean isEditable() {
    return desk.isEditable();
  }

  /** Makes one step. */
  void edit(PlanEdit edit) {
    desk.edit(edit);
  }

  /** The question where the user is, or null when she is at the theme as a whole. */
  ObjectProperty<@Nullable UUID> section() {
    return section;
  }

  /** The goal, indicator, partner or cost to be completed, whatever the question; or null. */
  ObjectProperty<@Nullable UUID> item() {
    return item;
  }

  /** The goals, indicators, partners and costs of the theme. */
  List<TiedItem> items() {
    UUID id = theme.get();
    return id == null ? List.of() : TiedItem.of(plan(), id);
  }

  /** The items that words of the sheet are tied to now. */
  Set<UUID> told() {
    UUID id = theme.get();
    return id == null ? Set.of() : TiedItem.told(plan(), id);
  }

  /** Lets an item no longer belong to words. */
  void loosen(UUID id) {
    edit(plan -> TiedEdits.loosen(plan, id));
  }

  /**
   * Looks at a theme, or at the question of a theme that something belongs to; at the first theme
   * when there is no such thing.
   */
  void look(@Nullable UUID entity) {
    SafetyPlan plan = plan();
    section.set(null);
    item.set(null);
    theme.set(null);
    for (ThemeSheet one : plan.themes()) {
      if (one.id().equals(entity)) {
        theme.set(entity);
      }
    }
    for (Section one : plan.sections()) {
      if (one.id().equals(entity)) {
        theme.set(one.themeId());
        section.set(entity);
      }
    }
    plan.goals().stream()
        .filter(goal -> goal.id().equals(entity))
        .forEach(goal -> look(goal.themeId(), SectionKind.GOALS));
    plan.costItems().stream()
        .filter(cost -> cost.id().equals(entity))
        .forEach(cost -> look(cost.themeId(), SectionKind.COSTS));
    plan.partners().stream()
        .filter(partner -> partner.id().equals(entity))
        .forEach(partner -> look(partner.themeId(), SectionKind.PARTIES));
    plan.indicators().stream()
        .filter(indicator -> indicator.id().equals(entity))
        .forEach(indicator -> look(indicator.themeId(), SectionKind.MEASUREMENT));
    if (entity != null && TiedItem.find(plan, entity) != null) {
      item.set(entity);
    }
    if (theme.get() == null && !plan.themes().isEmpty()) {
      theme.set(plan.themes().getFirst().id());
    }
  }

  private void look(UUID themeId, SectionKind kind) {
    theme.set(themeId);
    SectionEdits.of(plan(), themeId).stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .ifPresent(one -> section.set(one.id()));
  }

  @Nullable UUID themeId() {
    return theme.get();
  }

  /** The theme that is shown, or null when there is none. */
  @Nullable ThemeSheet theme() {
    UUID id = theme.get();
    return plan().themes().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /** The number of the theme in the order of the plan, from 1. */
  int number() {
    return plan().themes().indexOf(theme()) + 1;
  }

  /** The theme so many places further, or back when negative; null beyond the ends. */
  @Nullable UUID neighbour(int places) {
    int at = number() - 1 + places;
    List<ThemeSheet> themes = plan().themes();
    return at < 0 || at >= themes.size() ? null : themes.get(at).id();
  }

  /** The questions of the sheet in order. */
  List<Section> sections() {
    UUID id = theme.get();
    return id == null ? List.of() : SectionEdits.of(plan(), id);
  }

  /** The question where the user is, or null. */
  @Nullable Section here() {
    UUID id = section.get();
    return sections().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /** The question so many places further than where the user is, or back; stops at the ends. */
  @Nullable UUID question(int places) {
    List<Section> all = sections();
    if (all.isEmpty()) {
      return null;
    }
    int at = all.indexOf(here());
    int to = at < 0 && places > 0 ? 0 : Math.clamp((long) at + places, 0, all.size() - 1);
    return all.get(to).id();
  }

  /** The questions of the template that the sheet has not. */
  List<TemplateQuestion> missing() {
    UUID id = theme.get();
    return id == null ? List.of() : SectionEdits.missing(plan(), id);
  }

  /** Before which question of the sheet, from 0, one of the template would come. */
  int place(TemplateQuestion question) {
    UUID id = theme.get();
    return id == null ? 0 : SectionEdits.place(plan(), id, question.kind());
  }

  /** The phase of the theme, or null when it is not planned. */
  @Nullable Phase phase() {
    UUID id = theme.get();
    return id == null ? null : new PhasePlan(plan().phases(), plan().themePhasings()).phaseOf(id);
  }

  /** Who pulls the theme; empty when nobody is named. */
  String lead() {
    UUID id = theme.get();
    ThemePhasing phasing = id == null ? null : PhasingEdits.of(plan(), id);
    if (phasing == null) {
      return "";
    }
    return phasing.lead().isBlank() && phasing.teamLeads() ? plan().facts().team() : phasing.lead();
  }

  /** The open findings of the theme, worst first. */
  List<Finding> findings() {
    UUID id = theme.get();
    return desk.state().get().findings().stream()
        .filter(finding -> !finding.accepted() && Objects.equals(finding.place().themeId(), id))
        .toList();
  }

  /** What stands in the margin of a question; the first one has what is about the whole theme. */
  List<Remark> remarks(Section of) {
    List<Section> all = sections();
    return Remark.of(
        findings().stream().filter(finding -> homeOf(finding, all).id().equals(of.id())).toList());
  }

  private Section homeOf(Finding finding, List<Section> sections) {
    SectionKind kind = Remark.question(finding, plan());
    return sections.stream()
        .filter(section -> kind != null && section.kind() == kind)
        .findFirst()
        .orElse(sections.getFirst());
  }

  /** The goals of the theme below that one; null for those of the first level. */
  List<Goal> goals(@Nullable UUID parent) {
    UUID id = theme.get();
    return id == null ? List.of() : GoalEdits.below(plan(), id, parent);
  }

  /** Adds a theme with the questions of the template behind the others and answers its key. */
  UUID addTheme() {
    UUID id = ids.get();
    desk.edit(plan -> SheetEdits.begin(plan, id, texts.say("sheet.new"), ids));
    return id;
  }

  /** Adds a question. */
  void addSection(@Nullable SectionKind kind, String heading) {
    UUID themeId = theme.get();
    if (themeId != null) {
      UUID id = ids.get();
      desk.edit(plan -> SectionEdits.add(plan, id, themeId, kind, heading));
      section.set(id);
    }
  }
}
