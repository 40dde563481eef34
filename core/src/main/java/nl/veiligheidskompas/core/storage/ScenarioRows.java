package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.SCENARIO;

import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.scenario.ThemeLevel;
import nl.veiligheidskompas.core.storage.db.tables.records.ScenarioRecord;
import org.jooq.DSLContext;

/** Answers to the council's choice as rows. */
final class ScenarioRows {

  private final DSLContext db;
  private final JsonColumns json;

  ScenarioRows(DSLContext db, JsonColumns json) {
    this.db = db;
    this.json = json;
  }

  EntityTable<Scenario, ScenarioRecord> scenarios() {
    return new EntityTable<>(db, SCENARIO.ID, this::row, this::scenario);
  }

  private ScenarioRecord row(Scenario scenario) {
    Money extra = scenario.extraMoney();
    return new ScenarioRecord()
        .setId(scenario.id())
        .setPlace(scenario.position())
        .setName(scenario.name())
        .setScenarioText(scenario.text())
        .setLevels(json.ofList(scenario.levels(), ThemeLevel.class))
        .setExtraMoney(extra == null ? null : extra.cents())
        .setEditorial(json.ofList(scenario.editorial(), EditorialMark.class))
        .setCapacity(scenario.capacity())
        .setDecision(scenario.decision());
  }

  private Scenario scenario(ScenarioRecord row) {
    Long extra = row.getExtraMoney();
    return new Scenario(
        row.getId(),
        row.getPlace(),
        row.getName(),
        row.getScenarioText(),
        json.readList(row.getLevels(), ThemeLevel.class),
        extra == null ? null : new Money(extra),
        json.readList(row.getEditorial(), EditorialMark.class),
        row.getCapacity(),
        row.getDecision());
  }
}
