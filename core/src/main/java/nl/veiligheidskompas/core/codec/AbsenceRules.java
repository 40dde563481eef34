package nl.veiligheidskompas.core.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A JSON null fits only where the model itself says that something may be absent. */
final class AbsenceRules extends JacksonAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    AnnotatedType type = typeOf(member);
    if (type == null) {
      return super.findSetterInfo(config, member);
    }
    Nulls whole = type.isAnnotationPresent(Nullable.class) ? Nulls.SET : Nulls.FAIL;
    return JsonSetter.Value.construct(whole, Nulls.FAIL);
  }

  private static @Nullable AnnotatedType typeOf(Annotated member) {
    if (member instanceof AnnotatedParameter parameter
        && parameter.getOwner().getMember() instanceof Executable owner) {
      return owner.getAnnotatedParameterTypes()[parameter.getIndex()];
    }
    if (member instanceof AnnotatedField field && field.getMember() instanceof Field declared) {
      return declared.getAnnotatedType();
    }
    return null;
  }
}
