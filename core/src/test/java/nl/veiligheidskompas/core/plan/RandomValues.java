package nl.veiligheidskompas.core.plan;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.indicator.Correction;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * Random values of the model, built from the components of its records, so that a new component
 * takes part by itself: odd characters, nothing at all, and figures as large as the store keeps.
 */
final class RandomValues {

  private static final int DEEPEST = 3;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Jeugd en veiligheid",
          "é\u0301 ẞ ĳ ‘aanhaling’ “dubbel” – …",
          "\"quotes\" 'enkel' \\ / % _ {0} %s ;--",
          "regel\nregel\r\n\ttab\u00a0vast\u2028scheiding",
          "\uD83D\uDE00\uD83C\uDDF3\uD83C\uDDF1 \uFEFF\u202e tsrif \u0001\u001f\u007f\uffff",
          "null",
          "<b>&amp;</b>",
          "السلامة 安全 безопасность");

  private final Random random;
  private SafetyPlan plan;
  private int depth;

  /** Codes and numbers that no two entities share. */
  private int marks;

  RandomValues(Random random) {
    this.random = random;
    plan = NewPlan.empty(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), this::id);
  }

  /**
   * An entity with that id that fits into the plan.
   *
   * @throws NoSuchElementException when the plan holds nothing that it could point at
   */
  <E extends Entity> E entity(Class<E> type, UUID id, SafetyPlan into) {
    plan = into;
    return type.cast(record(type, id));
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Object record(Class<?> type, @Nullable UUID id) {
    return switch (type.getSimpleName()) {
      case "Money" -> new Money(random.nextBoolean() ? random.nextLong() : random.nextInt(99_999));
      case "PartialDate" -> date();
      case "Period" -> period();
      case "Recurrence" ->
          random.nextBoolean() ? Recurrence.every(1 + random.nextInt(9)) : Recurrence.ONCE;
      case "Target" -> target();
      case "YearlyAmounts" -> amounts();
      case "TableBlock" -> table();
      case "Phase" -> phase(id);
      case "CapacityShare" -> share(id);
      case "Measurement" -> measurement(id);
      default -> constructed(type, id);
    };
  }

  private Object constructed(Class<?> type, @Nullable UUID id) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = component(components[i], type, id);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private @Nullable Object component(RecordComponent component, Class<?> owner, @Nullable UUID id) {
    AnnotatedType type = component.getAnnotatedType();
    String name = component.getName();
    if (name.equals("id")) {
      return id == null ? id() : id;
    }
    if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
      return null;
    }
    if (name.equals("reason") || (owner == Inline.Run.class && name.equals("text"))) {
      return "x" + text();
    }
    if (name.equals("code") && Entity.class.isAssignableFrom(owner)) {
      return text() + ++marks;
    }
    if (owner == BudgetLine.class && name.equals("number")) {
      return ++marks;
    }
    if (name.endsWith("Id")) {
      return reference(name, owner, type.isAnnotationPresent(Nullable.class), id);
    }
    if (component.getGenericType() instanceof ParameterizedType list) {
      return list(name, owner, list.getActualTypeArguments()[0]);
    }
    return plain(name, component.getType());
  }

  private Object plain(String name, Class<?> type) {
    if (type.isEnum()) {
      return pick(List.of(type.getEnumConstants()));
    }
    return switch (type.getSimpleName()) {
      case "String" -> text();
      case "int", "Integer" -> name.equals("inhabitants") ? 1 + random.nextInt(999_999) : number();
      case "boolean", "Boolean" -> random.nextBoolean();
      case "BigDecimal" -> name.equals("weight") ? share() : figure();
      case "UUID" -> id();
      default -> record(type, null);
    };
  }

  private @Nullable Object reference(
      String name, Class<?> owner, boolean absent, @Nullable UUID self) {
    List<? extends Entity> candidates =
        switch (name) {
          case "themeId" -> owner == ThemePhasing.class ? unplanned(self) : plan.themes();
          case "indicatorId" -> plan.indicators();
          case "sourceId" -> plan.sources();
          case "budgetLineId" -> plan.budgetLines();
          case "phaseId" -> plan.phases();
          default -> parents(owner, self);
        };
    if (candidates.isEmpty() && absent) {
      return null;
    }
    if (candidates.isEmpty()) {
      throw new NoSuchElementException(name);
    }
    return pick(candidates).id();
  }

  private List<ThemeSheet> unplanned(@Nullable UUID self) {
    return plan.themes().stream()
        .filter(theme ->
            plan.themePhasings().stream()
                .noneMatch(p -> p.themeId().equals(theme.id()) && !p.id().equals(self)))
        .toList();
  }

  /** Of two levels only, so that no two entities become each other's parents. */
  private List<? extends Entity> parents(Class<?> owner, @Nullable UUID self) {
    boolean chapters = owner.getSimpleName().equals("Chapter");
    boolean isParent =
        plan.chapters().stream().anyMatch(c -> self != null && self.equals(c.parentId()))
            || plan.goals().stream().anyMatch(g -> self != null && self.equals(g.parentId()));
    if (isParent) {
      return List.of();
    }
    return chapters
        ? plan.chapters().stream()
            .filter(c -> c.parentId() == null && !c.id().equals(self))
            .toList()
        : plan.goals().stream().filter(g -> g.parentId() == null && !g.id().equals(self)).toList();
  }

  private List<Object> list(String name, Class<?> owner, Type element) {
    List<Object> values = new ArrayList<>();
    if (name.equals("realised")) {
      return List.copyOf(amounts().byYear());
    }
    int size = depth >= DEEPEST ? 0 : random.nextInt(4);
    depth++;
    for (int i = 0; i < size; i++) {
      if (name.equals("themeIds")) {
        plan.themes().stream().skip(i).limit(1).forEach(theme -> values.add(theme.id()));
      } else if (element == Block.class) {
        values.add(block(owner.getDeclaringClass() == Block.class));
      } else if (element == Inline.class) {
        values.add(record(pick(List.of(Inline.Run.class, Inline.Footnote.class)), null));
      } else if (!pointsAtNothing(element)) {
        values.add(plain(name, (Class<?>) element));
      }
    }
    depth--;
    return values;
  }

  private boolean pointsAtNothing(Type element) {
    String name = ((Class<?>) element).getSimpleName();
    return (name.equals("ThemeLevel") && plan.themes().isEmpty())
        || (name.equals("IndicatorLink") && plan.indicators().isEmpty());
  }

  /** Inside an item or a cell only paragraphs and lists can stand. */
  private Object block(boolean inside) {
    List<Class<?>> kinds = new ArrayList<>(List.of(Block.Paragraph.class, Block.ListBlock.class));
    if (!inside) {
      kinds.addAll(List.of(Block.Subheading.class, Block.TableBlock.class, Block.Signature.class));
    }
    return record(pick(kinds), null);
  }

  private Block.TableBlock table() {
    int columns = 1 + random.nextInt(3);
    List<Block.Row> rows = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      rows.add(new Block.Row(cells(columns)));
    }
    List<String> names = new ArrayList<>();
    while (names.size() < columns) {
      names.add(text());
    }
    List<Block.Cell> header = random.nextBoolean() ? List.of() : cells(columns);
    return new Block.TableBlock(id(), header, names, rows, text());
  }

  private List<Block.Cell> cells(int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    while (cells.size() < columns) {
      cells.add((Block.Cell) record(Block.Cell.class, null));
    }
    return cells;
  }

  private PartialDate date() {
    Integer month = random.nextBoolean() ? null : 1 + random.nextInt(12);
    Integer day = month == null || random.nextBoolean() ? null : 1 + random.nextInt(28);
    return new PartialDate(random.nextInt(10_000), month, day);
  }

  /** As it is when phases lie within it. */
  private Period period() {
    if (!plan.phases().isEmpty()) {
      return plan.facts().period();
    }
    int start = 1900 + random.nextInt(290);
    return new Period(start, start + random.nextInt(Period.MAX_YEARS));
  }

  private Target target() {
    Target.Kind kind = pick(List.of(Target.Kind.values()));
    boolean needsValue = kind != Target.Kind.DONE && kind != Target.Kind.TEXT;
    BigDecimal value = needsValue ? new BigDecimal(random.nextInt(50)) : null;
    BigDecimal upper = kind == Target.Kind.BAND ? new BigDecimal("50.25") : null;
    return new Target(kind, random.nextBoolean() ? null : 2020, value, upper, text(), true);
  }

  private YearlyAmounts amounts() {
    List<YearAmount> years = new ArrayList<>();
    for (int year = 2017; year < 2017 + random.nextInt(4); year++) {
      years.add(new YearAmount(year, (Money) record(Money.class, null)));
    }
    return new YearlyAmounts(
        random.nextBoolean() ? null : (Money) record(Money.class, null), years);
  }

  private Phase phase(@Nullable UUID id) {
    Period period = plan.facts().period();
    int start = pick(period.years());
    int end = start + random.nextInt(period.endYear() - start + 1);
    return new Phase(id == null ? id() : id, number(), text(), start, end);
  }

  /** From 0 to 100, with up to four decimals. */
  private BigDecimal share() {
    return new BigDecimal(random.nextInt(1_000_001)).movePointLeft(4);
  }

  private CapacityShare share(@Nullable UUID id) {
    BigDecimal percent = share();
    return new CapacityShare(
        id == null ? id() : id, number(), text(), percent, random.nextBoolean());
  }

  private Measurement measurement(@Nullable UUID id) {
    Measurement.State state = pick(List.of(Measurement.State.values()));
    UUID indicator = (UUID) reference("indicatorId", Measurement.class, false, null);
    return new Measurement(
        id == null ? id() : id,
        number(),
        indicator == null ? id() : indicator,
        number(),
        random.nextBoolean() ? null : text(),
        state,
        state == Measurement.State.MEASURED ? figure() : null,
        random.nextBoolean() ? null : figure(),
        random.nextBoolean() ? null : figure(),
        random.nextBoolean() ? null : number(),
        random.nextBoolean(),
        text(),
        random.nextBoolean() ? null : text(),
        random.nextBoolean() ? null : date(),
        random.nextInt(3) == 0
            ? List.of(
                new Correction(
                    Measurement.State.MEASURED, figure(), null, null, number(), "x" + text()))
            : List.of());
  }

  private String text() {
    String text = pick(TEXTS);
    return random.nextInt(80) == 0 ? (text + "lang ").repeat(2_000) : text;
  }

  private int number() {
    return switch (random.nextInt(8)) {
      case 0 -> Integer.MAX_VALUE;
      case 1 -> Integer.MIN_VALUE;
      case 2 -> 0;
      default -> random.nextInt(2_200);
    };
  }

  /** Up to 18 digits before the decimal mark and 10 behind it. */
  private BigDecimal figure() {
    return switch (random.nextInt(4)) {
      case 0 -> new BigDecimal("-999999999999999999.9999999999");
      case 1 -> new BigDecimal("100000000000000000");
      case 2 -> new BigDecimal(new BigInteger(40, random), 1 + random.nextInt(10));
      default -> new BigDecimal(random.nextInt(1_000));
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
