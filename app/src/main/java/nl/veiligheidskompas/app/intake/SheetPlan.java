package nl.veiligheidskompas.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.intake.ReadSheet;
import nl.veiligheidskompas.core.intake.SheetImport;
import nl.veiligheidskompas.core.intake.SheetImport.Destination;
import nl.veiligheidskompas.core.intake.SheetImport.Landing;
import nl.veiligheidskompas.core.intake.SheetImport.Meeting;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What the user wants with one sheet that was read. */
final class SheetPlan {

  private final SafetyPlan plan;
  private final UUID newTheme;
  private ReadSheet sheet;
  private Target target;
  private Meeting meeting = Meeting.REPLACE;

  /** Where a sheet can go. */
  sealed interface Target {

    /** A new theme behind the others. */
    record New() implements Target {}

    /** Nowhere. */
    record Nowhere() implements Target {}

    /** A theme that is there. */
    record Theme(ThemeSheet theme) implements Target {}
  }

  /**
   * A sheet goes to the theme that is called the same, else it becomes a new one.
   *
   * @param newTheme the key that a new theme gets
   */
  SheetPlan(SafetyPlan plan, ReadSheet sheet, UUID newTheme) {
    this.plan = plan;
    this.sheet = sheet;
    this.newTheme = newTheme;
    target =
        plan.themes().stream()
            .filter(theme -> isCalled(theme, sheet.title()))
            .findFirst()
            .<Target>map(Target.Theme::new)
            .orElse(new Target.New());
  }

  private static boolean isCalled(ThemeSheet theme, String title) {
    String words = plain(title);
    return Stream.concat(Stream.of(theme.title(), theme.listTitle()), theme.aliases().stream())
        .anyMatch(name -> plain(name).equals(words));
  }

  private static String plain(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  ReadSheet sheet() {
    return sheet;
  }

  Target target() {
    return target;
  }

  void go(Target chosen) {
    target = chosen;
  }

  Meeting meeting() {
    return meeting;
  }

  void meet(Meeting chosen) {
    meeting = chosen;
  }

  /** Says that a question is another one than was recognised; null for none of the known ones. */
  void ask(int question, @Nullable SectionKind kind) {
    List<ReadSheet.Question> questions = new ArrayList<>(sheet.questions());
    questions.set(question, questions.get(question).as(kind));
    sheet = new ReadSheet(sheet.title(), questions);
  }

  /** All that can be chosen. */
  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    targets.add(new Target.New());
    plan.themes().forEach(theme -> targets.add(new Target.Theme(theme)));
    targets.add(new Target.Nowhere());
    return targets;
  }

  /** Where each question goes, in order; the ones of a sheet that goes nowhere are left out. */
  List<Destination> destinations() {
    return switch (target) {
      case Target.New _ ->
          sheet.questions().stream().map(question -> new Destination(question, null)).toList();
      case Target.Theme(ThemeSheet theme) -> SheetImport.destinations(plan, theme.id(), sheet);
      case Target.Nowhere _ -> List.of();
    };
  }

  /** What becomes of the sheet, or null when nothing does. */
  @Nullable Landing landing() {
    return switch (target) {
      case Target.New _ -> new Landing.AsNew(sheet, newTheme);
      case Target.Theme(ThemeSheet theme) -> new Landing.In(sheet, theme.id(), meeting);
      case Target.Nowhere _ -> null;
    };
  }

  /** What becomes of all these sheets. */
  static List<Landing> landings(List<SheetPlan> sheets) {
    return sheets.stream().map(SheetPlan::landing).filter(Objects::nonNull).toList();
  }
}
