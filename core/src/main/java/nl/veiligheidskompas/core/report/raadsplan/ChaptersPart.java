package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;

/**
 * The chapters of the plan in its own order, with the data in the chapters that they belong to.
 * Data for which the plan has no chapter get one of their own, behind the others: nothing of the
 * plan is left out because a chapter is.
 */
final class ChaptersPart {

  private final Composition composition;
  private final ChapterPrinter printer;
  private final Map<ChapterRole, ChapterAddition> homeless = new EnumMap<>(ChapterRole.class);
  private final List<ReportBlock> blocks = new ArrayList<>();
  private int number;

  ChaptersPart(Composition composition) {
    this.composition = composition;
    homeless.put(ChapterRole.THEMES, new ThemesPart(composition));
    homeless.put(ChapterRole.PHASING, new PhasingChapter(composition));
    homeless.put(ChapterRole.BUDGET, new BudgetPart(composition));
    homeless.put(ChapterRole.SAFETY_FIELDS, new SafetyFieldsPart(composition));
    printer = new ChapterPrinter(composition, housed());
  }

  List<ReportBlock> compose() {
    composition.plan().chapters().stream()
        .filter(chapter -> chapter.parentId() == null)
        .filter(this::isShown)
        .forEach(this::print);
    homeless.forEach(this::printAlone);
    return blocks;
  }

  /** Gives each addition to the first chapter that is meant for it. */
  private Map<UUID, ChapterAddition> housed() {
    Map<UUID, ChapterAddition> housed = new HashMap<>();
    for (Chapter chapter : composition.plan().chapters()) {
      Optional.ofNullable(homeless.remove(chapter.role()))
          .ifPresent(addition -> housed.put(chapter.id(), addition));
    }
    return housed;
  }

  private boolean isShown(Chapter chapter) {
    return switch (chapter.role()) {
      case SUMMARY -> false;
      case LETTER -> composition.options().letter();
      // a page with a heading alone says less than the finding that it is empty
      case FOREWORD -> printer.hasContent(chapter);
      default -> printer.isShown(chapter);
    };
  }

  private void print(Chapter chapter) {
    boolean numbered =
        chapter.role() != ChapterRole.LETTER && chapter.role() != ChapterRole.FOREWORD;
    if (numbered) {
      number++;
      printer.print(chapter, HeadingKind.CHAPTER, String.valueOf(number), blocks);
    } else {
      printer.print(chapter, HeadingKind.UNNUMBERED, "", blocks);
    }
  }

  private void printAlone(ChapterRole role, ChapterAddition addition) {
    if (addition.isEmpty()) {
      return;
    }
    number++;
    String title = printer.title(role, "");
    Anchor anchor = new Anchor("hoofdstuk_" + role.name().toLowerCase(Locale.ROOT));
    blocks.add(new Heading(HeadingKind.CHAPTER, anchor, title));
    PlanText text = new PlanText(HeadingKind.CHAPTER, title, composition.words());
    blocks.addAll(addition.compose(List.of(), text, String.valueOf(number)));
  }
}
