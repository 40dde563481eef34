package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A question on a theme sheet: one of its own sections, or one that the template asks and the sheet
 * does not answer.
 *
 * @param kind what it answers, or null when it is none of the known questions
 * @param heading the question in the words of the sheet or of the template; may be blank
 * @param blocks the answer; empty when there is none
 */
record SheetQuestion(
    @Nullable SectionKind kind, String heading, Anchor anchor, List<Block> blocks) {

  SheetQuestion {
    blocks = List.copyOf(blocks);
  }

  /** Whether nothing would be printed below the heading. */
  boolean isUnanswered() {
    return PlainText.of(blocks).isEmpty();
  }

  /** The sections of a theme in their own order, and nothing else. */
  static List<SheetQuestion> of(ThemeFacts theme) {
    return theme.sections().stream().map(SheetQuestion::of).toList();
  }

  /**
   * The sections of a theme in their own order, with each missing question behind the one that
   * stands before it in the template.
   */
  static List<SheetQuestion> withMissing(ThemeFacts theme, List<TemplateQuestion> template) {
    List<SheetQuestion> questions = new ArrayList<>(of(theme));
    int place = 0;
    for (int i = 0; i < template.size(); i++) {
      TemplateQuestion asked = template.get(i);
      int answered = lastOf(asked.kind(), questions);
      if (answered < 0) {
        Anchor anchor = Anchors.missingQuestion(theme.sheet().id(), i);
        questions.add(place, new SheetQuestion(asked.kind(), asked.heading(), anchor, List.of()));
        answered = place;
      }
      place = answered + 1;
    }
    return questions;
  }

  /** Index of the last question of that kind, or -1. */
  static int lastOf(SectionKind kind, List<SheetQuestion> questions) {
    for (int i = questions.size() - 1; i >= 0; i--) {
      if (questions.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private static SheetQuestion of(Section section) {
    return new SheetQuestion(
        section.kind(), section.heading(), Anchors.heading(section.id()), section.blocks());
  }
}
