package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.ACCEPTED_FINDING;
import static nl.veiligheidskompas.core.storage.db.Tables.PLAN_FACTS;
import static nl.veiligheidskompas.core.storage.db.Tables.RELATED_DOCUMENT;
import static nl.veiligheidskompas.core.storage.db.Tables.SAFETY_FIELD;

import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.Municipality;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.Population;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.storage.db.tables.records.AcceptedFindingRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.PlanFactsRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.RelatedDocumentRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.SafetyFieldRecord;
import org.jooq.DSLContext;

/** The facts of the plan, its safety fields, related documents and accepted findings as rows. */
final class PlanRows {

  private final DSLContext db;
  private final JsonColumns json;

  PlanRows(DSLContext db, JsonColumns json) {
    this.db = db;
    this.json = json;
  }

  EntityTable<PlanFacts, PlanFactsRecord> facts() {
    return new EntityTable<>(db, PLAN_FACTS.ID, this::row, this::facts);
  }

  EntityTable<SafetyField, SafetyFieldRecord> safetyFields() {
    return new EntityTable<>(db, SAFETY_FIELD.ID, this::row, this::safetyField);
  }

  EntityTable<RelatedDocument, RelatedDocumentRecord> relatedDocuments() {
    return new EntityTable<>(db, RELATED_DOCUMENT.ID, PlanRows::row, PlanRows::relatedDocument);
  }

  EntityTable<AcceptedFinding, AcceptedFindingRecord> acceptedFindings() {
    return new EntityTable<>(db, ACCEPTED_FINDING.ID, PlanRows::row, PlanRows::acceptedFinding);
  }

  private PlanFactsRecord row(PlanFacts facts) {
    return new PlanFactsRecord()
        .setId(facts.id())
        .setPlace(facts.position())
        .setTitle(facts.title())
        .setStatus(facts.status())
        .setStage(facts.stage().name())
        .setMunicipality(json.of(facts.municipality()))
        .setStartYear(facts.period().startYear())
        .setEndYear(facts.period().endYear())
        .setPreviousPeriod(facts.previousPeriod())
        .setPopulation(json.ofNullable(facts.population()))
        .setTeam(facts.team())
        .setLegalBasis(json.ofList(facts.legalBasis(), LegalBasis.class))
        .setTimeline(json.ofList(facts.timeline(), PolicyMoment.class))
        .setTemplate(json.ofList(facts.template(), TemplateQuestion.class))
        .setBudget(json.of(facts.budget()))
        .setNotes(json.ofList(facts.notes(), String.class))
        .setEditorial(json.ofList(facts.editorial(), EditorialMark.class))
        .setNotice(facts.notice())
        .setAreas(facts.areas().isEmpty() ? null : json.ofList(facts.areas(), Area.class))
        .setClosedYears(
            facts.closedYears().isEmpty() ? null : json.ofList(facts.closedYears(), Integer.class))
        .setPublication(json.ofNullable(facts.publication()));
  }

  private PlanFacts facts(PlanFactsRecord row) {
    return new PlanFacts(
        row.getId(),
        row.getPlace(),
        row.getTitle(),
        row.getStatus(),
        Stage.valueOf(row.getStage()),
        json.read(row.getMunicipality(), Municipality.class),
        new Period(row.getStartYear(), row.getEndYear()),
        row.getPreviousPeriod(),
        json.readNullable(row.getPopulation(), Population.class),
        row.getTeam(),
        json.readList(row.getLegalBasis(), LegalBasis.class),
        json.readList(row.getTimeline(), PolicyMoment.class),
        json.readList(row.getTemplate(), TemplateQuestion.class),
        json.read(row.getBudget(), BudgetFacts.class),
        json.readList(row.getNotes(), String.class),
        json.readList(row.getEditorial(), EditorialMark.class),
        row.getNotice(),
        row.getAreas() == null ? List.of() : json.readList(row.getAreas(), Area.class),
        row.getClosedYears() == null
            ? List.of()
            : json.readList(row.getClosedYears(), Integer.class),
        json.readNullable(row.getPublication(), Publication.class));
  }

  private SafetyFieldRecord row(SafetyField field) {
    return new SafetyFieldRecord()
        .setId(field.id())
        .setPlace(field.position())
        .setTitle(field.title())
        .setTopics(json.ofList(field.rows(), SafetyField.Topic.class));
  }

  private SafetyField safetyField(SafetyFieldRecord row) {
    return new SafetyField(
        row.getId(),
        row.getPlace(),
        row.getTitle(),
        json.readList(row.getTopics(), SafetyField.Topic.class));
  }

  private static RelatedDocumentRecord row(RelatedDocument document) {
    return new RelatedDocumentRecord()
        .setId(document.id())
        .setPlace(document.position())
        .setKind(document.kind().name())
        .setNumber(document.number())
        .setTitle(document.title())
        .setOwner(document.owner())
        .setCycle(document.cycle())
        .setNote(document.note());
  }

  private static RelatedDocument relatedDocument(RelatedDocumentRecord row) {
    return new RelatedDocument(
        row.getId(),
        row.getPlace(),
        RelatedDocument.Kind.valueOf(row.getKind()),
        row.getNumber(),
        row.getTitle(),
        row.getOwner(),
        row.getCycle(),
        row.getNote());
  }

  private static AcceptedFindingRecord row(AcceptedFinding finding) {
    return new AcceptedFindingRecord()
        .setId(finding.id())
        .setPlace(finding.position())
        .setCode(finding.code())
        .setFoundAt(finding.place())
        .setFacts(finding.facts())
        .setReason(finding.reason());
  }

  private static AcceptedFinding acceptedFinding(AcceptedFindingRecord row) {
    return new AcceptedFinding(
        row.getId(),
        row.getPlace(),
        row.getCode(),
        row.getFoundAt(),
        row.getFacts(),
        row.getReason());
  }
}
