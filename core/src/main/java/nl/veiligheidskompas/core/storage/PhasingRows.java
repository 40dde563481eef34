package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.CAPACITY_SHARE;
import static nl.veiligheidskompas.core.storage.db.Tables.PHASE;
import static nl.veiligheidskompas.core.storage.db.Tables.THEME_PHASING;

import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.storage.db.tables.records.CapacityShareRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.PhaseRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.ThemePhasingRecord;
import org.jooq.DSLContext;

/** Phases, the phasing of themes and the shares of the team's hours as rows. */
final class PhasingRows {

  private final DSLContext db;
  private final JsonColumns json;

  PhasingRows(DSLContext db, JsonColumns json) {
    this.db = db;
    this.json = json;
  }

  EntityTable<Phase, PhaseRecord> phases() {
    return new EntityTable<>(db, PHASE.ID, PhasingRows::row, PhasingRows::phase);
  }

  EntityTable<ThemePhasing, ThemePhasingRecord> themePhasings() {
    return new EntityTable<>(db, THEME_PHASING.ID, this::row, this::themePhasing);
  }

  EntityTable<CapacityShare, CapacityShareRecord> capacityShares() {
    return new EntityTable<>(db, CAPACITY_SHARE.ID, PhasingRows::row, PhasingRows::capacityShare);
  }

  private static PhaseRecord row(Phase phase) {
    return new PhaseRecord()
        .setId(phase.id())
        .setPlace(phase.position())
        .setName(phase.name())
        .setStartYear(phase.startYear())
        .setEndYear(phase.endYear());
  }

  private static Phase phase(PhaseRecord row) {
    return new Phase(
        row.getId(), row.getPlace(), row.getName(), row.getStartYear(), row.getEndYear());
  }

  private ThemePhasingRecord row(ThemePhasing phasing) {
    return new ThemePhasingRecord()
        .setId(phasing.id())
        .setPlace(phasing.position())
        .setThemeId(phasing.themeId())
        .setPhaseId(phasing.phaseId())
        .setTitle(phasing.title())
        .setLeadRole(phasing.lead())
        .setTeamLeads(phasing.teamLeads())
        .setInvolvement(phasing.involvement())
        .setEditorial(json.ofList(phasing.editorial(), EditorialMark.class));
  }

  private ThemePhasing themePhasing(ThemePhasingRecord row) {
    return new ThemePhasing(
        row.getId(),
        row.getPlace(),
        row.getThemeId(),
        row.getPhaseId(),
        row.getTitle(),
        row.getLeadRole(),
        row.getTeamLeads(),
        row.getInvolvement(),
        json.readList(row.getEditorial(), EditorialMark.class));
  }

  private static CapacityShareRecord row(CapacityShare share) {
    return new CapacityShareRecord()
        .setId(share.id())
        .setPlace(share.position())
        .setName(share.name())
        .setPercent(share.percent())
        .setOpenRoom(share.open());
  }

  private static CapacityShare capacityShare(CapacityShareRecord row) {
    return new CapacityShare(
        row.getId(), row.getPlace(), row.getName(), row.getPercent(), row.getOpenRoom());
  }
}
