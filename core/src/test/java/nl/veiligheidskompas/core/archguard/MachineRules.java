package nl.veiligheidskompas.core.archguard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;

/** Core asks nothing of the machine: time, locale and ids come in as parameters. */
final class MachineRules {

  private MachineRules() {}

  static ArchRule timeIsAParameter() {
    return noCallOf("the clock of the machine", MachineRules::asksTheTime);
  }

  static ArchRule localeIsAParameter() {
    return noCallOf("the locale of the machine", MachineRules::asksTheLocale);
  }

  static ArchRule idsAreParameters() {
    return noCallOf("chance", MachineRules::asksChance);
  }

  private static ArchRule noCallOf(String what, CallTest test) {
    DescribedPredicate<JavaCall<?>> asks =
        DescribedPredicate.describe("asks " + what, call -> test.matches(call.getTarget()));
    return noClasses().should().callCodeUnitWhere(asks).allowEmptyShould(true);
  }

  private static boolean asksTheTime(CodeUnitCallTarget called) {
    return nowWithoutClock(called)
        || isOneOf(called, Clock.class, "systemUTC", "systemDefaultZone", "system")
        || isOneOf(called, System.class, "currentTimeMillis")
        || isOneOf(called, ZoneId.class, "systemDefault")
        || called.getOwner().isEquivalentTo(Date.class)
        || called.getOwner().isAssignableTo(Calendar.class);
  }

  private static boolean nowWithoutClock(CodeUnitCallTarget called) {
    return called.getOwner().getPackageName().startsWith("java.time")
        && called.getName().equals("now")
        && !takes(called, Clock.class);
  }

  /** Asked for outright, or by a call that falls back on it when it is given none. */
  private static boolean asksTheLocale(CodeUnitCallTarget called) {
    return isOneOf(called, Locale.class, "getDefault")
        || (fallsBackOnTheLocale(called) && !takes(called, Locale.class));
  }

  private static boolean fallsBackOnTheLocale(CodeUnitCallTarget called) {
    return isOneOf(called, String.class, "format", "formatted")
        || isOneOf(called, DateTimeFormatter.class, "ofPattern")
        || isOneOf(called, ResourceBundle.class, "getBundle")
        || isOneOf(called, Collator.class, "getInstance")
        || isOneOf(called, MessageFormat.class, "<init>")
        || (isOneOf(called, MessageFormat.class, "format") && takes(called, Object[].class))
        || isOneOf(
            called,
            NumberFormat.class,
            "getInstance",
            "getIntegerInstance",
            "getNumberInstance",
            "getPercentInstance",
            "getCurrencyInstance");
  }

  private static boolean asksChance(CodeUnitCallTarget called) {
    return isOneOf(called, UUID.class, "randomUUID")
        || isOneOf(called, Math.class, "random")
        || unseeded(called);
  }

  private static boolean unseeded(CodeUnitCallTarget called) {
    return called.getOwner().isAssignableTo(Random.class)
        && called.getName().equals("<init>")
        && called.getRawParameterTypes().isEmpty();
  }

  private static boolean isOneOf(CodeUnitCallTarget called, Class<?> owner, String... names) {
    return called.getOwner().isEquivalentTo(owner) && List.of(names).contains(called.getName());
  }

  private static boolean takes(CodeUnitCallTarget called, Class<?> parameter) {
    return called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
  }

  @FunctionalInterface
  private interface CallTest {
    boolean matches(CodeUnitCallTarget called);
  }
}
