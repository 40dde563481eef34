package nl.veiligheidskompas.core.exchange;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.BudgetEdits;
import nl.veiligheidskompas.core.plan.edit.CapacityEdits;
import nl.veiligheidskompas.core.plan.edit.ChapterEdits;
import nl.veiligheidskompas.core.plan.edit.CostEdits;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import nl.veiligheidskompas.core.plan.edit.FactsEdits;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.GoalMoves;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import nl.veiligheidskompas.core.plan.edit.PartnerEdits;
import nl.veiligheidskompas.core.plan.edit.PhaseEdits;
import nl.veiligheidskompas.core.plan.edit.PhasingEdits;
import nl.veiligheidskompas.core.plan.edit.RelatedEdits;
import nl.veiligheidskompas.core.plan.edit.SafetyFieldEdits;
import nl.veiligheidskompas.core.plan.edit.ScenarioEdits;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.plan.edit.SourceEdits;
import nl.veiligheidskompas.core.plan.edit.TakenItem;
import nl.veiligheidskompas.core.plan.edit.TemplateEdits;
import nl.veiligheidskompas.core.plan.edit.TiedEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Draws from all steps that the program offers, with whatever fits their parameters by type: ids of
 * any kind of entity, also of the wrong one, and years inside and outside the plan period. The same
 * seed gives the same steps.
 */
final class RandomEdits {

  private static final List<Class<?>> EDITS =
      List.of(
          BudgetEdits.class,
          CapacityEdits.class,
          ChapterEdits.class,
          CostEdits.class,
          EditionEdits.class,
          FactsEdits.class,
          GoalEdits.class,
          GoalMoves.class,
          IndicatorEdits.class,
          PartnerEdits.class,
          PhaseEdits.class,
          PhasingEdits.class,
          RelatedEdits.class,
          SafetyFieldEdits.class,
          ScenarioEdits.class,
          SectionEdits.class,
          SheetEdits.class,
          SourceEdits.class,
          TemplateEdits.class,
          TiedEdits.class);
  private static final List<String> TEXTS =
      List.of("", " ", "T1", "T1-G1", "é\uD83D\uDE00", "\"<&>\\", "Jeugd en veiligheid");

  private final Random random;
  private final List<Method> methods;
  private final EditionEdits editions = new EditionEdits(new EditionSeal(new PlanCodec()));
  private final Set<String> made = new TreeSet<>();
  private List<List<UUID>> ids = List.of();
  private long lastId;

  RandomEdits(long seed) {
    random = new Random(seed);
    methods =
        EDITS.stream()
            .flatMap(edits -> Arrays.stream(edits.getMethods()))
            .filter(method -> method.getReturnType() == ChangeSet.class)
            .sorted((one, other) -> one.toString().compareTo(other.toString()))
            .toList();
  }

  /** A step: edits are drawn until one has something to do in this plan. */
  ChangeSet next(SafetyPlan plan) {
    ids = idsByKind(plan);
    ChangeSet step = null;
    while (step == null) {
      step = drawn(plan);
    }
    return step;
  }

  private static List<List<UUID>> idsByKind(SafetyPlan plan) {
    Map<String, List<UUID>> byKind = new TreeMap<>();
    plan.entities()
        .forEach(entity ->
            byKind
                .computeIfAbsent(entity.getClass().getName(), kind -> new ArrayList<>())
                .add(entity.id()));
    return List.copyOf(byKind.values());
  }

  private @Nullable ChangeSet drawn(SafetyPlan plan) {
    Method edit = pick(methods);
    try {
      Object[] values =
          Arrays.stream(edit.getParameters()).map(p -> argument(p, edit, plan)).toArray();
      Object on = Modifier.isStatic(edit.getModifiers()) ? null : editions;
      ChangeSet step = (ChangeSet) edit.invoke(on, values);
      if (step != null) {
        made.add(edit.getDeclaringClass().getSimpleName() + "." + edit.getName());
      }
      return step;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return null;
      }
      throw new AssertionError(edit.toString(), e.getCause());
    } catch (IllegalArgumentException contradicting) {
      return null;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The edits that were made until now. */
  Set<String> made() {
    return Set.copyOf(made);
  }

  /** How many edits there are. */
  int kinds() {
    return (int) methods.stream().map(m -> m.getDeclaringClass() + m.getName()).distinct().count();
  }

  private @Nullable Object argument(Parameter parameter, Method edit, SafetyPlan plan) {
    if (parameter.getType() == SafetyPlan.class) {
      return plan;
    }
    if (parameter.getType() == int.class && edit.getName().equals("move")) {
      return random.nextInt(5) - 2;
    }
    return value(parameter.getAnnotatedType(), parameter.getParameterizedType());
  }

  private @Nullable Object value(AnnotatedType annotated, Type type) {
    boolean absent = annotated.isAnnotationPresent(Nullable.class) && random.nextInt(4) == 0;
    return absent ? null : value(type);
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType of) {
      Type inner = of.getActualTypeArguments()[0];
      return switch (((Class<?>) of.getRawType()).getSimpleName()) {
        case "UnaryOperator" -> (UnaryOperator<Object>) before -> value(inner);
        case "Supplier" -> (Supplier<Object>) this::newId;
        default -> list(inner);
      };
    }
    Class<?> plain = (Class<?>) type;
    return plain.isEnum() ? pick(List.of(plain.getEnumConstants())) : plain(plain);
  }

  private Object plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "UUID" -> random.nextInt(4) == 0 ? newId() : pick(pick(ids));
      case "String" -> pick(TEXTS);
      case "int", "Integer" -> 2010 + random.nextInt(20);
      case "boolean", "Boolean" -> random.nextBoolean();
      case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(1000), 1);
      case "Money" -> Money.ofEuros(random.nextInt(90_000) - 1_000);
      case "Instant" -> Instant.ofEpochSecond(1_500_000_000L + random.nextInt(99_999_999));
      case "PartialDate" -> new PartialDate(2017, 1 + random.nextInt(12), null);
      case "Period" -> period();
      case "Block" -> new Block.Paragraph(newId(), (RichText) plain(RichText.class));
      case "Passage" ->
          Passage.of(
              (UUID) plain(UUID.class),
              pick(TEXTS),
              List.of((Block) plain(Block.class), (Block) plain(Block.class)));
      case "Inline" ->
          new Inline.Run("x" + pick(TEXTS), List.of(), null, List.of((UUID) plain(UUID.class)));
      case "TakenItem" -> record(pick(List.of(TakenItem.class.getPermittedSubclasses())));
      default -> record(type);
    };
  }

  private Period period() {
    int start = 2012 + random.nextInt(10);
    return new Period(start, start + random.nextInt(Period.MAX_YEARS));
  }

  private List<Object> list(Type element) {
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value(element));
    }
    return values;
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(c -> value(c.getAnnotatedType(), c.getGenericType()))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("values that contradict each other", e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private UUID newId() {
    return new UUID(99, ++lastId);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
