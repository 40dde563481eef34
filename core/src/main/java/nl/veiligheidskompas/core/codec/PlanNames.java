package nl.veiligheidskompas.core.codec;

import java.io.Serial;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Plans as the texts that stand for them. */
final class PlanNames extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  PlanNames(PlansElsewhere plans) {
    addSerializer(SafetyPlan.class, new NameWriter(plans));
    addDeserializer(SafetyPlan.class, new ValueForms.TextReader<>(SafetyPlan.class, plans::named));
  }

  private static final class NameWriter extends StdSerializer<SafetyPlan> {
    private final transient PlansElsewhere plans;

    NameWriter(PlansElsewhere plans) {
      super(SafetyPlan.class);
      this.plans = plans;
    }

    @Override
    public void serialize(SafetyPlan value, JsonGenerator json, SerializationContext context) {
      json.writeString(plans.nameOf(value));
    }
  }
}
