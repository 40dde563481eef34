package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.GOAL;
import static nl.veiligheidskompas.core.storage.db.Tables.INDICATOR;
import static nl.veiligheidskompas.core.storage.db.Tables.MEASUREMENT;
import static nl.veiligheidskompas.core.storage.db.Tables.SOURCE;

import java.util.List;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Correction;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorFeed;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.storage.db.tables.records.GoalRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.IndicatorRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.MeasurementRecord;
import nl.veiligheidskompas.core.storage.db.tables.records.SourceRecord;
import org.jooq.DSLContext;

/** Sources, indicators, measurements and goals as rows. */
final class IndicatorRows {

  private final DSLContext db;
  private final JsonColumns json;

  IndicatorRows(DSLContext db, JsonColumns json) {
    this.db = db;
    this.json = json;
  }

  EntityTable<Source, SourceRecord> sources() {
    return new EntityTable<>(db, SOURCE.ID, this::row, this::source);
  }

  EntityTable<Indicator, IndicatorRecord> indicators() {
    return new EntityTable<>(db, INDICATOR.ID, this::row, this::indicator);
  }

  EntityTable<Measurement, MeasurementRecord> measurements() {
    return new EntityTable<>(db, MEASUREMENT.ID, this::row, this::measurement);
  }

  EntityTable<Goal, GoalRecord> goals() {
    return new EntityTable<>(db, GOAL.ID, this::row, this::goal);
  }

  private SourceRecord row(Source source) {
    return new SourceRecord()
        .setId(source.id())
        .setPlace(source.position())
        .setName(source.name())
        .setSurvey(source.survey())
        .setMeasuringYears(json.ofList(source.measuringYears(), Integer.class))
        .setIntervalYears(source.intervalYears())
        .setNote(source.note())
        .setEditorial(json.ofList(source.editorial(), EditorialMark.class));
  }

  private Source source(SourceRecord row) {
    return new Source(
        row.getId(),
        row.getPlace(),
        row.getName(),
        row.getSurvey(),
        json.readList(row.getMeasuringYears(), Integer.class),
        row.getIntervalYears(),
        row.getNote(),
        json.readList(row.getEditorial(), EditorialMark.class));
  }

  private IndicatorRecord row(Indicator indicator) {
    return new IndicatorRecord()
        .setId(indicator.id())
        .setPlace(indicator.position())
        .setThemeId(indicator.themeId())
        .setCode(indicator.code())
        .setName(indicator.name())
        .setKind(indicator.kind().name())
        .setUnit(indicator.unit())
        .setSourceId(indicator.sourceId())
        .setDirection(indicator.direction().name())
        .setArea(indicator.area())
        .setBaseline(json.ofNullable(indicator.baseline()))
        .setTarget(json.ofNullable(indicator.target()))
        .setLastAsked(indicator.lastAsked())
        .setBreakYears(json.ofList(indicator.breakYears(), Integer.class))
        .setQuote(indicator.quote())
        .setAction(indicator.action())
        .setNote(indicator.note())
        .setEditorial(json.ofList(indicator.editorial(), EditorialMark.class))
        .setOwner(indicator.owner())
        .setFeeds(
            indicator.feeds().isEmpty()
                ? null
                : json.ofList(indicator.feeds(), IndicatorFeed.class))
        .setStates(
            indicator.states().isEmpty()
                ? null
                : json.ofList(indicator.states(), ActionState.class));
  }

  private Indicator indicator(IndicatorRecord row) {
    return new Indicator(
        row.getId(),
        row.getPlace(),
        row.getThemeId(),
        row.getCode(),
        row.getName(),
        IndicatorKind.valueOf(row.getKind()),
        row.getUnit(),
        row.getSourceId(),
        Direction.valueOf(row.getDirection()),
        row.getArea(),
        json.readNullable(row.getBaseline(), Baseline.class),
        json.readNullable(row.getTarget(), Target.class),
        row.getLastAsked(),
        json.readList(row.getBreakYears(), Integer.class),
        row.getQuote(),
        row.getAction(),
        row.getNote(),
        json.readList(row.getEditorial(), EditorialMark.class),
        row.getOwner(),
        row.getFeeds() == null ? List.of() : json.readList(row.getFeeds(), IndicatorFeed.class),
        row.getStates() == null ? List.of() : json.readList(row.getStates(), ActionState.class));
  }

  private MeasurementRecord row(Measurement measurement) {
    return new MeasurementRecord()
        .setId(measurement.id())
        .setPlace(measurement.position())
        .setIndicatorId(measurement.indicatorId())
        .setMeasuredYear(measurement.year())
        .setArea(measurement.area())
        .setState(measurement.state().name())
        .setFigure(measurement.value())
        .setLowerBound(measurement.lower())
        .setUpperBound(measurement.upper())
        .setSampleSize(measurement.sampleSize())
        .setProvisional(measurement.provisional())
        .setRemark(measurement.comment())
        .setOrigin(measurement.origin())
        .setMeasuredOn(json.ofNullable(measurement.measuredOn()))
        .setCorrections(
            measurement.corrections().isEmpty()
                ? null
                : json.ofList(measurement.corrections(), Correction.class));
  }

  private Measurement measurement(MeasurementRecord row) {
    return new Measurement(
        row.getId(),
        row.getPlace(),
        row.getIndicatorId(),
        row.getMeasuredYear(),
        row.getArea(),
        Measurement.State.valueOf(row.getState()),
        row.getFigure(),
        row.getLowerBound(),
        row.getUpperBound(),
        row.getSampleSize(),
        row.getProvisional(),
        row.getRemark(),
        row.getOrigin(),
        json.readNullable(row.getMeasuredOn(), PartialDate.class),
        row.getCorrections() == null
            ? List.of()
            : json.readList(row.getCorrections(), Correction.class));
  }

  private GoalRecord row(Goal goal) {
    return new GoalRecord()
        .setId(goal.id())
        .setPlace(goal.position())
        .setThemeId(goal.themeId())
        .setParentId(goal.parentId())
        .setCode(goal.code())
        .setGoalText(goal.text())
        .setLinks(json.ofList(goal.links(), IndicatorLink.class));
  }

  private Goal goal(GoalRecord row) {
    return new Goal(
        row.getId(),
        row.getPlace(),
        row.getThemeId(),
        row.getParentId(),
        row.getCode(),
        row.getGoalText(),
        json.readList(row.getLinks(), IndicatorLink.class));
  }
}
