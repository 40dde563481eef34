package nl.veiligheidskompas.core.codec;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Edition.Withdrawal;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A value of any record of the model, with every component filled or with everything absent that
 * may be. Built from the components themselves, so that a new component takes part by itself.
 */
public final class ModelSamples {

  private static final Instant MOMENT = Instant.parse("2026-11-02T08:30:00Z");

  private final boolean full;
  private int count;
  private boolean frozen;

  private ModelSamples(boolean full) {
    this.full = full;
  }

  /** Every component has a value and every list an element. */
  public static <T> T full(Class<T> type) {
    return type.cast(new ModelSamples(true).value(type));
  }

  /** What may be absent is absent and lists are empty. */
  public static <T> T sparse(Class<T> type) {
    return type.cast(new ModelSamples(false).value(type));
  }

  private Object value(Type type) {
    count++;
    if (type instanceof ParameterizedType list) {
      return full ? elements(list.getActualTypeArguments()[0]) : List.of();
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[full ? plain.getEnumConstants().length - 1 : 0];
    }
    return switch (plain.getSimpleName()) {
      case "UUID" -> UUID.nameUUIDFromBytes(("sample " + count).getBytes(StandardCharsets.UTF_8));
      case "String" -> "één ‘tekst’ / \"" + count + "\" \\ 😀";
      case "int", "Integer" -> 2000 + count % 150; // also where a year is asked
      case "long" -> (long) count;
      case "boolean", "Boolean" -> full;
      case "BigDecimal" -> new BigDecimal("-12.50").add(BigDecimal.valueOf(count));
      case "Instant" -> MOMENT;
      default -> record(plain);
    };
  }

  private List<Object> elements(Type type) {
    if (type == Block.class) {
      return blocks();
    }
    if (type == Inline.class) {
      return List.of(value(Inline.Run.class), value(Inline.Footnote.class));
    }
    return type == Edition.class && frozen ? List.of() : List.of(value(type));
  }

  /** One block of each kind, the list with a list in it. */
  private List<Object> blocks() {
    Block.Paragraph paragraph = (Block.Paragraph) value(Block.Paragraph.class);
    Block.ListBlock inner = new Block.ListBlock(id(), true, List.of());
    Block.ListItem item = new Block.ListItem(paragraph.text(), List.of(paragraph, inner));
    Block.Cell cell = new Block.Cell(List.of(inner, paragraph));
    return List.of(
        paragraph,
        value(Block.Subheading.class),
        new Block.ListBlock(id(), false, List.of(item)),
        new Block.TableBlock(
            id(), List.of(), List.of("kolom"), List.of(new Block.Row(List.of(cell))), "noot"),
        value(Block.Signature.class));
  }

  private UUID id() {
    return (UUID) value(UUID.class);
  }

  /** Records whose components depend on each other are named here; the others take any value. */
  private Object record(Class<?> type) {
    if (type == PartialDate.class) {
      return full ? new PartialDate(2016, 7, 5) : new PartialDate(2016, null, null);
    } else if (type == Period.class) {
      return new Period(2017, 2020);
    } else if (type == Phase.class) {
      return new Phase(id(), count, "fase", 2017, 2018);
    } else if (type == Recurrence.class) {
      return full ? Recurrence.every(2) : Recurrence.UNSTATED;
    } else if (type == CapacityShare.class) {
      return new CapacityShare(id(), count, "deel", new BigDecimal("12.5"), full);
    } else if (type == IndicatorLink.class) {
      return new IndicatorLink(id(), full, full ? new BigDecimal("12.5") : null);
    } else if (type == Target.class) {
      return target();
    } else if (type == Measurement.class) {
      return measurement();
    } else if (type == Edition.class) {
      return edition();
    }
    return constructed(type);
  }

  /** Its plan is one without editions. */
  private Edition edition() {
    Withdrawal withdrawal = full ? new Withdrawal("reden", MOMENT) : null;
    frozen = true;
    SafetyPlan plan = (SafetyPlan) constructed(SafetyPlan.class);
    frozen = false;
    return new Edition(id(), count, "versie", "", MOMENT, plan, "0".repeat(64), withdrawal);
  }

  private Target target() {
    return full
        ? new Target(Target.Kind.BAND, 2020, BigDecimal.ONE, BigDecimal.TEN, "regel", true)
        : new Target(Target.Kind.TEXT, null, null, null, "", false);
  }

  private Measurement measurement() {
    BigDecimal value = full ? new BigDecimal("1E+3") : null;
    Measurement.State state = full ? Measurement.State.MEASURED : Measurement.State.WITHHELD;
    return new Measurement(
        id(),
        count,
        id(),
        2015,
        full ? "Noord" : null,
        state,
        value,
        value,
        value,
        null,
        full,
        "",
        null,
        null,
        List.of());
  }

  private Object constructed(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException("no sample for " + type);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = present(components[i].getAnnotatedType());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no sample for " + type, e);
    }
  }

  private @Nullable Object present(AnnotatedType type) {
    boolean absent = !full && type.isAnnotationPresent(Nullable.class);
    return absent ? null : value(type.getType());
  }
}
