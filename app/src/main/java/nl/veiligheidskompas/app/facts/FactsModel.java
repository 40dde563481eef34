package nl.veiligheidskompas.app.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.desk.PlanEdit;
import nl.veiligheidskompas.app.ui.TypedNumbers;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.ChapterEdits;
import nl.veiligheidskompas.core.plan.edit.PhaseEdits;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterNumbers;
import org.jspecify.annotations.Nullable;

/** What the screen of the plan's data shows and does; knows no screen. */
final class FactsModel {

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;
  private final ObjectProperty<Choice> choice =
      new SimpleObjectProperty<>(new Choice.OfPart(Part.GENERAL));

  FactsModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
  }

  Texts texts() {
    return texts;
  }

  Supplier<UUID> ids() {
    return ids;
  }

  PlanDesk desk() {
    return desk;
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  PlanFacts facts() {
    return desk.plan().facts();
  }

  boolean isEditable() {
    return desk.isEditable();
  }

  /** Makes one step. */
  void edit(PlanEdit edit) {
    desk.edit(edit);
  }

  /** What is chosen. */
  ObjectProperty<Choice> choice() {
    return choice;
  }

  /** Looks at a chapter, or at the sources when the entity is one; stays when it is neither. */
  void look(@Nullable UUID entity) {
    if (plan().chapters().stream().anyMatch(one -> one.id().equals(entity)) && entity != null) {
      choice.set(new Choice.OfChapter(entity));
    }
    if (plan().sources().stream().anyMatch(one -> one.id().equals(entity))) {
      choice.set(new Choice.OfPart(Part.SOURCES));
    }
  }

  /** The chosen chapter, or null when a form is chosen or the chapter is gone. */
  @Nullable Chapter chapter() {
    return choice.get() instanceof Choice.OfChapter chosen
        ? plan().chapters().stream()
            .filter(one -> one.id().equals(chosen.id()))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The title of a chapter behind its number, when it has one. */
  String title(Chapter chapter) {
    String number = new ChapterNumbers(plan().chapters()).of(chapter);
    return number == null ? chapter.title() : number + "  " + chapter.title();
  }

  /** Adds a chapter, below the chosen one or on the first level, and goes there. */
  void addChapter(boolean below) {
    Chapter here = chapter();
    UUID parent = below && here != null ? here.id() : null;
    UUID id = ids.get();
    desk.edit(plan -> ChapterEdits.add(plan, id, parent, texts.say("facts.chapter.new")));
    choice.set(new Choice.OfChapter(id));
  }

  /** Moves the chosen chapter among those of its level. */
  void moveChapter(int places) {
    Chapter here = chapter();
    if (here != null) {
      desk.edit(plan -> ChapterEdits.move(plan, here.id(), places));
    }
  }

  /** Takes the chosen chapter away with its parts. */
  void removeChapter() {
    Chapter here = chapter();
    if (here != null) {
      choice.set(new Choice.OfPart(Part.GENERAL));
      desk.edit(plan -> ChapterEdits.remove(plan, here.id()));
    }
  }

  /** The plan period that was typed as its first and last year, or as one year. */
  Period readPeriod(String typed) throws RefusedException {
    Period period = readYears(typed);
    PhaseEdits.requireAround(plan(), period);
    return period;
  }

  /** The years of a phase. */
  Period readPhase(String typed) throws RefusedException {
    Period period = readYears(typed);
    PhaseEdits.requireWithin(plan(), period);
    return period;
  }

  private static Period readYears(String typed) throws RefusedException {
    List<Integer> years = TypedNumbers.years(typed);
    if (years.isEmpty() || years.size() > 2) {
      throw new RefusedException(Problem.of("period.form"));
    }
    return PhaseEdits.between(years.getFirst(), years.getLast());
  }

  /** A list with a change made to it. */
  static <T> List<T> changed(List<T> before, Consumer<List<T>> change) {
    List<T> after = new ArrayList<>(before);
    change.accept(after);
    return after;
  }

  /** The list with another element in that place; unchanged when there is no such place. */
  static <T> List<T> with(List<T> before, int at, T element) {
    return changed(
        before,
        list -> {
          if (at < list.size()) {
            list.set(at, element);
          }
        });
  }

  /** The list with the element in that place so many places further, or back when negative. */
  static <T> List<T> moved(List<T> before, int at, int places) {
    return changed(
        before,
        list -> list.add(Math.clamp((long) at + places, 0, list.size() - 1), list.remove(at)));
  }

  /** The list without the element in that place; unchanged when there is no such place. */
  static <T> List<T> without(List<T> before, int at) {
    return changed(
        before,
        list -> {
          if (at < list.size()) {
            list.remove(at);
          }
        });
  }
}
