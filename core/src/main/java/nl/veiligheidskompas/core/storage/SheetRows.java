package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.CHAPTER;
import static nl.veiligheidskompas.core.storage.db.Tables.PARTNER;
import static nl.veiligheidskompas.core.storage.db.Tables.SECTION;
import static nl.veiligheidskompas.core.storage.db.Tables.THEME_SHEET;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.Consultation;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.storage.db.tables.records.ChapterRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.PartnerRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.SectionRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.ThemeSheetRecord;
import org.jooq.DSLContext;

/** Chapters, theme sheets, their sections and partners as rows. */
final class SheetRows {

  private final DSLContext db;
  private final JsonColumns json;

  SheetRows(DSLContext db, JsonColumns json) {
    this.db = db;
    this.json = json;
  }

  EntityTable<Chapter, ChapterRecord> chapters() {
    return new EntityTable<>(db, CHAPTER.ID, this::row, this::chapter);
  }

  EntityTable<ThemeSheet, ThemeSheetRecord> themes() {
    return new EntityTable<>(db, THEME_SHEET.ID, this::row, this::theme);
  }

  EntityTable<Section, SectionRecord> sections() {
    return new EntityTable<>(db, SECTION.ID, this::row, this::section);
  }

  EntityTable<Partner, PartnerRecord> partners() {
    return new EntityTable<>(db, PARTNER.ID, this::row, this::partner);
  }

  private ChapterRecord row(Chapter chapter) {
    return new ChapterRecord()
        .setId(chapter.id())
        .setPlace(chapter.position())
        .setParentId(chapter.parentId())
        .setRole(chapter.role().name())
        .setTitle(chapter.title())
        .setSubtitle(chapter.subtitle())
        .setBlocks(json.ofList(chapter.blocks(), Block.class));
  }

  private Chapter chapter(ChapterRecord row) {
    return new Chapter(
        row.getId(),
        row.getPlace(),
        row.getParentId(),
        ChapterRole.valueOf(row.getRole()),
        row.getTitle(),
        row.getSubtitle(),
        json.readList(row.getBlocks(), Block.class));
  }

  private ThemeSheetRecord row(ThemeSheet theme) {
    return new ThemeSheetRecord()
        .setId(theme.id())
        .setPlace(theme.position())
        .setCode(theme.code())
        .setTitle(theme.title())
        .setListTitle(theme.listTitle())
        .setAliases(json.ofList(theme.aliases(), String.class))
        .setHighUrgency(theme.highUrgency())
        .setFocusAreas(json.ofList(theme.focusAreas(), String.class))
        .setMeasurementSources(json.ofList(theme.measurementSources(), String.class))
        .setContextFigures(json.ofList(theme.contextFigures(), ContextFigure.class))
        .setConsultations(json.ofList(theme.consultations(), Consultation.class))
        .setNotes(json.ofList(theme.notes(), String.class))
        .setEditorial(json.ofList(theme.editorial(), EditorialMark.class))
        .setTied(theme.tied().isEmpty() ? null : json.ofList(theme.tied(), UUID.class));
  }

  private ThemeSheet theme(ThemeSheetRecord row) {
    return new ThemeSheet(
        row.getId(),
        row.getPlace(),
        row.getCode(),
        row.getTitle(),
        row.getListTitle(),
        json.readList(row.getAliases(), String.class),
        row.getHighUrgency(),
        json.readList(row.getFocusAreas(), String.class),
        json.readList(row.getMeasurementSources(), String.class),
        json.readList(row.getContextFigures(), ContextFigure.class),
        json.readList(row.getConsultations(), Consultation.class),
        json.readList(row.getNotes(), String.class),
        json.readList(row.getEditorial(), EditorialMark.class),
        row.getTied() == null ? List.of() : json.readList(row.getTied(), UUID.class));
  }

  private SectionRecord row(Section section) {
    SectionKind kind = section.kind();
    return new SectionRecord()
        .setId(section.id())
        .setPlace(section.position())
        .setThemeId(section.themeId())
        .setKind(kind == null ? null : kind.name())
        .setHeading(section.heading())
        .setBlocks(json.ofList(section.blocks(), Block.class));
  }

  private Section section(SectionRecord row) {
    return new Section(
        row.getId(),
        row.getPlace(),
        row.getThemeId(),
        row.getKind() == null ? null : SectionKind.valueOf(row.getKind()),
        row.getHeading(),
        json.readList(row.getBlocks(), Block.class));
  }

  private PartnerRecord row(Partner partner) {
    return new PartnerRecord()
        .setId(partner.id())
        .setPlace(partner.position())
        .setThemeId(partner.themeId())
        .setName(partner.name())
        .setInternal(partner.internal())
        .setNote(partner.note())
        .setEditorial(json.ofList(partner.editorial(), EditorialMark.class));
  }

  private Partner partner(PartnerRecord row) {
    return new Partner(
        row.getId(),
        row.getPlace(),
        row.getThemeId(),
        row.getName(),
        row.getInternal(),
        row.getNote(),
        json.readList(row.getEditorial(), EditorialMark.class));
  }
}
