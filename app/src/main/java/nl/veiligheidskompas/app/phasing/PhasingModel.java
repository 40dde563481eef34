package nl.veiligheidskompas.app.phasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.phasing.Capacity;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.PhasePlan;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.CapacityEdits;
import nl.veiligheidskompas.core.plan.edit.PhasingEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What the phasing screen shows and does; knows no screen. */
final class PhasingModel {

  /** A theme in its phase. */
  record Line(ThemeSheet theme, int number, @Nullable ThemePhasing phasing, boolean conflict) {

    boolean teamLeads() {
      return phasing != null && phasing.teamLeads();
    }

    String lead() {
      return phasing == null ? "" : phasing.lead();
    }

    String involvement() {
      return phasing == null ? "" : phasing.involvement();
    }
  }

  /** A phase with its themes; the phase is null for the themes that are not planned. */
  record Group(@Nullable Phase phase, List<Line> lines) {}

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();

  PhasingModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
  }

  /** The theme that the inspector shows, or null. */
  ObjectProperty<@Nullable UUID> selected() {
    return selected;
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  List<Integer> years() {
    return plan().facts().period().years();
  }

  /** The phases by start year with their themes, and last the themes without a phase, if any. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Phase phase : phases()) {
      groups.add(new Group(phase, lines(phase.id())));
    }
    List<Line> unplanned = lines(null);
    if (!unplanned.isEmpty()) {
      groups.add(new Group(null, unplanned));
    }
    return groups;
  }

  /** The phases by start year. */
  List<Phase> phases() {
    return new PhasePlan(plan().phases(), plan().themePhasings()).phases();
  }

  private List<Line> lines(@Nullable UUID phaseId) {
    List<Line> lines = new ArrayList<>();
    for (ThemePhasing phasing : plan().themePhasings()) {
      if (Objects.equals(phasing.phaseId(), phaseId)) {
        plan().themes().stream()
            .filter(theme -> theme.id().equals(phasing.themeId()))
            .forEach(theme -> lines.add(line(theme, phasing)));
      }
    }
    if (phaseId == null) {
      plan().themes().stream()
          .filter(theme -> PhasingEdits.of(plan(), theme.id()) == null)
          .forEach(theme -> lines.add(line(theme, null)));
    }
    return lines;
  }

  private Line line(ThemeSheet theme, @Nullable ThemePhasing phasing) {
    boolean conflict =
        findings(theme.id()).stream().anyMatch(f -> f.code() == FindingCode.URGENCY_PHASE);
    return new Line(theme, plan().themes().indexOf(theme) + 1, phasing, conflict);
  }

  /** The selected theme, or null when there is none. */
  @Nullable Line line() {
    UUID id = selected.get();
    return groups().stream()
        .flatMap(group -> group.lines().stream())
        .filter(line -> line.theme().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** The open findings about the phasing of a theme. */
  List<Finding> findings(UUID themeId) {
    return desk.state().get().findings().stream()
        .filter(finding -> !finding.accepted())
        .filter(finding -> themeId.equals(finding.place().themeId()))
        .filter(finding ->
            finding.code() == FindingCode.URGENCY_PHASE
                || finding.code() == FindingCode.THEME_NO_LEAD
                || finding.code() == FindingCode.THEME_NO_PHASE)
        .toList();
  }

  Capacity capacity() {
    return Capacity.of(plan().capacityShares());
  }

  List<CapacityShare> shares() {
    return plan().capacityShares();
  }

  void move(UUID themeId, @Nullable UUID phaseId) {
    desk.edit(plan -> PhasingEdits.move(plan, themeId, phaseId, ids.get()));
  }

  /** Moves the selected theme so many phases later, or earlier when negative; stops at the ends. */
  void moveSelected(int phases) {
    Line line = line();
    if (line == null || phases().isEmpty()) {
      return;
    }
    List<UUID> order = phases().stream().map(Phase::id).toList();
    ThemePhasing phasing = line.phasing();
    int at = phasing == null ? -1 : order.indexOf(phasing.phaseId());
    int to = at < 0 ? 0 : Math.clamp((long) at + phases, 0, order.size() - 1);
    move(line.theme().id(), order.get(to));
  }

  void setLead(UUID themeId, String lead, boolean teamLeads) {
    desk.edit(plan -> PhasingEdits.lead(plan, themeId, lead.strip(), teamLeads, ids.get()));
  }

  void setInvolvement(UUID themeId, String words) {
    desk.edit(plan -> PhasingEdits.involve(plan, themeId, words.strip(), ids.get()));
  }

  /** Reads a percentage from 0 to 100. */
  BigDecimal readPercent(String typed) throws RefusedException {
    return CapacityEdits.percent(DutchNumbers.figure(typed));
  }

  void setPercent(UUID share, BigDecimal percent) {
    desk.edit(plan -> CapacityEdits.size(plan, share, percent));
  }

  void renameShare(UUID share, String name) {
    desk.edit(plan -> CapacityEdits.rename(plan, share, name.strip()));
  }

  void addShare() {
    UUID id = ids.get();
    desk.edit(plan -> CapacityEdits.add(plan, id, texts.say("phasing.capacity.new")));
  }

  void removeShare(UUID share) {
    desk.edit(plan -> CapacityEdits.remove(plan, share));
  }
}
