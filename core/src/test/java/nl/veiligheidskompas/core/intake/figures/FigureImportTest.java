package nl.veiligheidskompas.core.intake.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorLibrary;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.intake.figures.Destination.Into;
import nl.veiligheidskompas.core.intake.figures.Destination.Why;
import nl.veiligheidskompas.core.intake.figures.PlannedValue.Status;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.LibraryEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where series go in the example, and the one step that takes their values. */
class FigureImportTest {

  private static final SeriesKey TOTAL =
      new SeriesKey("politie", "0.0.0", "geregistreerdemisdrijven");
  private static final SeriesKey UNSAFE =
      new SeriesKey("85146NED", "", "voeltzichweleensonveiliginbuurt");

  private SafetyPlan plan;
  private long keys;

  @BeforeEach
  void begin() throws Exception {
    plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
  }

  @Test
  void unknownSeriesBecomesTheIndicatorOfTheLibraryWithItsSource() throws Exception {
    UUID id = nextId();
    SafetyPlan after = taken(choice(total(2022, "3907"), new Destination.AsNew(theme(), id)));

    Indicator added = indicator(after, id);
    assertThat(added.code()).isEqualTo("T1-I4");
    assertThat(added.name()).isEqualTo("Geregistreerde misdrijven, totaal");
    assertThat(added.unit()).isEqualTo("aantal");
    assertThat(added.feeds()).hasSize(1);
    assertThat(after.goals()).isEqualTo(plan.goals());
    assertThat(after.sources())
        .filteredOn(source -> source.id().equals(added.sourceId()))
        .extracting(Source::name)
        .containsExactly("Politie, geregistreerde misdrijven");
    assertThat(value(after, id, 2022)).isEqualByComparingTo("3907");
  }

  @Test
  void nextYearTheSeriesIsKnownAgain() throws Exception {
    UUID id = nextId();
    plan = taken(choice(total(2022, "3907"), new Destination.AsNew(theme(), id)));

    assertThat(new FigureMatching(plan).of(total(2023, "3676").series()))
        .isEqualTo(new Into(id, Why.SAVED));
    assertThat(new FigureMatching(plan).of(series(UNSAFE, "Voelt zich wel eens onveilig in buurt")))
        .isEqualTo(new Into(named("T1-I1").id(), Why.KEY));
  }

  @Test
  void namesThatAreAlikeAreAProposalAndOtherUnitsOrTablesAreNone() {
    SeriesKey key = new SeriesKey("", "", "x");
    FigureMatching matching = new FigureMatching(plan);

    assertThat(matching.of(new Series(key, "Aantal van de jeugdgroepen", "aantal", "", false)))
        .isEqualTo(new Into(named("T5-I1").id(), Why.NAME));
    assertThat(matching.of(new Series(key, "Aantal jeugdgroepen", "%", "", false))).isNull();
    assertThat(matching.of(new Series(key, "Iets heel anders", null, "", false))).isNull();
  }

  @Test
  void everyValueIsNewChangedTheSameOrMissing() throws Exception {
    UUID id = nextId();
    plan =
        taken(
            choice(
                read(TOTAL, cell(2020, "10"), cell(2021, "20"), cell(2022, "30")),
                new Destination.AsNew(theme(), id)));
    ReadSeries next =
        read(
            TOTAL,
            cell(2020, "10"),
            cell(2021, "21"),
            new ReadCell(2022, new Figure(State.WITHHELD, null, false), null, null, null),
            cell(2023, "40"));
    Destination into = new Into(id, Why.SAVED);

    assertThat(new FigureImport(plan, this::nextId).values(next, into))
        .extracting(PlannedValue::status)
        .containsExactly(Status.SAME, Status.CHANGED, Status.MISSING, Status.NEW);
    SafetyPlan after = taken(choice(next, into));
    assertThat(value(after, id, 2021)).isEqualByComparingTo("21");
    assertThat(value(after, id, 2022)).isEqualByComparingTo("30");
    assertThat(value(after, id, 2023)).isEqualByComparingTo("40");
    assertThat(new FigureImport(after, this::nextId).take(List.of(choice(after, next, into)), "x"))
        .isNull();
  }

  @Test
  void oneStepThatIsTakenBackWhole() throws Exception {
    ChangeSet step =
        Objects.requireNonNull(
            new FigureImport(plan, this::nextId)
                .take(
                    List.of(choice(total(2022, "1"), new Destination.AsNew(theme(), nextId()))),
                    "a.csv"));

    assertThat(step.name().key()).isEqualTo("figures.import");
    assertThat(step.name().arguments()).containsExactly("a.csv");
    assertThat(step.inverse().applyTo(step.applyTo(plan))).isEqualTo(plan);
  }

  @Test
  void valuesOnBothSidesOfAChangeInTheSurveyGetABreak() throws Exception {
    Indicator unsafe = named("T1-I1");
    Destination into = new Into(unsafe.id(), Why.CHOSEN);
    ReadSeries series = read(UNSAFE, cell(2021, "18"));

    assertThat(new FigureImport(plan, this::nextId).warnings(series, into))
        .extracting(FigureNote::kind)
        .containsExactly(FigureNote.Kind.BREAK);
    assertThat(indicator(taken(choice(series, into)), unsafe.id()).breakYears())
        .containsExactly(2021);
  }

  @Test
  void twoSeriesInOneIndicatorAndTwoValuesForOneYearAreRefused() {
    Destination into = new Into(named("T5-I1").id(), Why.CHOSEN);
    SeriesKey other = new SeriesKey("83648NED", "T001161", "totaalgeregistreerdemisdrijven");

    refuses("figures.mixed", choice(total(2022, "1"), into), choice(read(other), into));
    refuses(
        "figures.contradiction", choice(total(2022, "1"), into), choice(total(2022, "2"), into));
  }

  @Test
  void anotherTableUnitOrYearOfBoundariesIsSaid() throws Exception {
    UUID id = nextId();
    plan = taken(choice(total(2022, "3907"), new Destination.AsNew(theme(), id)));
    Destination into = new Into(id, Why.CHOSEN);
    SeriesKey other = new SeriesKey("83648NED", "T001161", "totaalgeregistreerdemisdrijven");
    Series renamed = new Series(TOTAL, "x", "%", "Misdrijven; gemeente 2027", false);

    assertThat(
            new FigureImport(plan, this::nextId)
                .warnings(new ReadSeries(renamed, List.of(), List.of()), into))
        .extracting(FigureNote::kind)
        .containsExactly(FigureNote.Kind.OTHER_UNIT, FigureNote.Kind.OTHER_EDITION);
    assertThat(new FigureImport(plan, this::nextId).warnings(read(other), into))
        .extracting(FigureNote::kind)
        .containsExactly(FigureNote.Kind.OTHER_TABLE);
  }

  @Test
  void everyIndicatorOfTheLibraryGoesIntoAPlan() {
    assertThat(IndicatorLibrary.all()).hasSize(64);
    assertThat(IndicatorLibrary.all())
        .filteredOn(one -> one.group() == LibraryIndicator.Group.MONITOR)
        .hasSize(14);
    SafetyPlan grown = plan;
    for (LibraryIndicator one : IndicatorLibrary.all()) {
      ChangeSet step = LibraryEdits.add(grown, this::nextId, one, nextId(), theme());
      grown = Objects.requireNonNull(step).applyTo(grown);
    }
    assertThat(grown.indicators()).hasSize(plan.indicators().size() + 64);
    assertThat(grown.indicators()).extracting(Indicator::code).doesNotHaveDuplicates();
    assertThat(grown.sources()).extracting(Source::name).doesNotHaveDuplicates();
    assertThat(
            LibraryEdits.add(
                plan, this::nextId, IndicatorLibrary.all().getFirst(), nextId(), nextId()))
        .isNull();
  }

  private void refuses(String key, FigureChoice... choices) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new FigureImport(plan, this::nextId).take(Arrays.asList(choices), "x"))
        .satisfies(refused -> assertThat(refused.problem().key()).isEqualTo(key));
  }

  private SafetyPlan taken(FigureChoice... choices) throws RefusedException {
    ChangeSet step =
        new FigureImport(plan, this::nextId).take(Arrays.asList(choices), "cijfers.csv");
    return Objects.requireNonNull(step).applyTo(plan);
  }

  private FigureChoice choice(ReadSeries series, Destination destination) {
    return choice(plan, series, destination);
  }

  private static FigureChoice choice(SafetyPlan in, ReadSeries series, Destination destination) {
    assertThat(in.indicators()).isNotEmpty();
    return new FigureChoice("cijfers.csv", series, destination);
  }

  private static ReadSeries total(int year, String value) {
    return read(TOTAL, cell(year, value));
  }

  private static Series series(SeriesKey key, String name) {
    return new Series(key, name, null, "Misdrijven; gemeente 2026", false);
  }

  private static ReadSeries read(SeriesKey key, ReadCell... cells) {
    return new ReadSeries(series(key, "reeks"), new ArrayList<>(List.of(cells)), List.of());
  }

  private static ReadCell cell(int year, String value) {
    Figure figure = new Figure(State.MEASURED, new BigDecimal(value), false);
    return new ReadCell(year, figure, null, null, null);
  }

  private UUID nextId() {
    return new UUID(55, ++keys);
  }

  private UUID theme() {
    return plan.themes().getFirst().id();
  }

  private Indicator named(String code) {
    return plan.indicators().stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
  }

  private static Indicator indicator(SafetyPlan in, UUID id) {
    return in.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static BigDecimal value(SafetyPlan in, UUID id, int year) {
    return in.measurements().stream()
        .filter(m -> m.indicatorId().equals(id) && m.year() == year)
        .map(Measurement::value)
        .findFirst()
        .orElseThrow();
  }
}
