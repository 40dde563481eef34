package nl.veiligheidskompas.core.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import nl.veiligheidskompas.core.common.AddedLater;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * A JSON null fits only where the model itself says that something may be absent, and every key is
 * there. The one exception are lists and values that were added to the model later, not written
 * while they are empty: so are the plans from before there were any, and the plans that editions
 * froze, whose seals would break by another key.
 */
final class AbsenceRules extends JacksonAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
    AnnotatedType type = typeOf(member);
    if (type == null) {
      return super.findSetterInfo(config, member);
    }
    // a list that is left out is empty; a value is absent, and a figure is not zero by that
    Nulls otherwise = mayBeLeftOut(member) ? Nulls.AS_EMPTY : Nulls.FAIL;
    Nulls whole = type.isAnnotationPresent(Nullable.class) ? Nulls.SET : otherwise;
    return JsonSetter.Value.construct(whole, Nulls.FAIL);
  }

  @Override
  public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return !mayBeLeftOut(member);
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
    return mayBeLeftOut(member)
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null)
        : super.findPropertyInclusion(config, member);
  }

  private static boolean mayBeLeftOut(Annotated member) {
    AnnotatedType type = typeOf(member);
    return type != null && type.isAnnotationPresent(AddedLater.class);
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
