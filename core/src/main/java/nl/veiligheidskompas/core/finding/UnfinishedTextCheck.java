package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterNumbers;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;

/**
 * TEXT_UNFINISHED: chapters and questions without text, and marks that something must still be
 * filled in. Chapters whose content stands elsewhere in the plan, or in their parts, may be empty;
 * a single question mark is a question, and PM is a statement about money.
 */
final class UnfinishedTextCheck {

  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}.])n\\.\\s?([nt])\\.\\s?b(?!\\p{L})|nog nader\\b|\\?\\?+",
          Pattern.CASE_INSENSITIVE);

  private UnfinishedTextCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    Map<UUID, List<Phrase>> gaps = emptyTexts(lookup.plan());
    List<Finding> findings = new ArrayList<>();
    for (PublishedText text : PublishedText.of(lookup)) {
      Map<String, Integer> marks = marks(text.lines());
      List<Phrase> parts = new ArrayList<>(gaps.getOrDefault(text.place().entityId(), List.of()));
      int empty = parts.size();
      marks.forEach((mark, times) -> parts.add(said(mark, times)));
      if (!parts.isEmpty()) {
        findings.add(
            Finding.open(
                FindingCode.TEXT_UNFINISHED,
                text.place(),
                Phrase.of("TEXT_UNFINISHED", text.name(), parts),
                Facts.of(empty, List.copyOf(marks.entrySet()))));
      }
    }
    return findings;
  }

  /** What is missing per chapter and per theme. */
  private static Map<UUID, List<Phrase>> emptyTexts(SafetyPlan plan) {
    Map<UUID, List<Phrase>> gaps = new HashMap<>();
    ChapterNumbers numbers = new ChapterNumbers(plan.chapters());
    for (Chapter chapter : plan.chapters()) {
      if (needsText(chapter, numbers) && PlainText.of(chapter.blocks()).isEmpty()) {
        gaps.put(chapter.id(), List.of(Phrase.of("part.noText")));
      }
    }
    for (Section section : plan.sections()) {
      if (PlainText.of(section.blocks()).isEmpty()) {
        gaps.computeIfAbsent(section.themeId(), id -> new ArrayList<>())
            .add(noAnswer(section.heading()));
      }
    }
    return gaps;
  }

  private static Phrase noAnswer(String heading) {
    return heading.isBlank()
        ? Phrase.of("part.noText")
        : Phrase.of("part.noAnswer", Excerpt.of(heading, "…"));
  }

  private static boolean needsText(Chapter chapter, ChapterNumbers numbers) {
    boolean contentElsewhere =
        switch (chapter.role()) {
          case LETTER, FOREWORD, SUMMARY, TEXT -> false;
          case THEMES, PHASING, BUDGET, SAFETY_FIELDS -> true;
        };
    return !contentElsewhere && numbers.partsOf(chapter).isEmpty();
  }

  /** How often each mark stands in the lines, in the order of their first place. */
  private static Map<String, Integer> marks(List<String> lines) {
    Map<String, Integer> marks = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher matcher = MARK.matcher(line);
      while (matcher.find()) {
        marks.merge(fixed(matcher), 1, Integer::sum);
      }
    }
    return marks;
  }

  private static String fixed(Matcher mark) {
    String letter = mark.group(1);
    if (letter != null) {
      return letter.equalsIgnoreCase("n") ? "n.n.b." : "n.t.b.";
    }
    return mark.group().startsWith("?") ? "??" : "nog nader";
  }

  private static Phrase said(String mark, int times) {
    return times == 1 ? Phrase.of("part.mark", mark) : Phrase.of("part.marks", mark, times);
  }
}
