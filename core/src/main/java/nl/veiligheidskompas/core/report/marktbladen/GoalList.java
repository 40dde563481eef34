package nl.veiligheidskompas.core.report.marktbladen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.plan.MarketText;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** What a theme must reach: its one goal as a sentence with what is below it, or its goals. */
final class GoalList {

  private final ReportMatter matter;
  private final Wording words;
  private final Rung rung;

  GoalList(ReportMatter matter, Rung rung) {
    this.matter = matter;
    words = matter.words();
    this.rung = rung;
  }

  List<ReportBlock> of(ThemeFacts theme) {
    MarketText shorter = Publication.of(matter.plan()).marketText(theme.sheet().id());
    if (shorter != null && !shorter.effect().isBlank()) {
      return shorter(shorter.effect().lines().map(String::strip).toList());
    }
    List<Goal> goals = below(theme, null);
    if (goals.isEmpty()) {
      return List.of(Paragraph.body(words.empty("goals")));
    }
    List<ReportBlock> blocks = new ArrayList<>();
    if (goals.size() == 1) {
      Goal goal = goals.getFirst();
      blocks.add(new Paragraph(ParagraphRole.LEAD, Line.of(rung.text(goal.text()))));
      items(theme, below(theme, goal), rung.subGoals(), "subGoals").ifPresent(blocks::add);
    } else {
      items(theme, goals, rung.entries(), "goals").ifPresent(blocks::add);
    }
    return blocks;
  }

  /** What the municipality wrote for this sheet: a sentence, or points. */
  private List<ReportBlock> shorter(List<String> lines) {
    List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
    if (said.size() == 1) {
      return List.of(new Paragraph(ParagraphRole.LEAD, Line.of(rung.text(said.getFirst()))));
    }
    return List.of(
        new Listing(
            false,
            said.stream()
                .limit(rung.entries())
                .map(line -> new Item(Line.of(rung.text(line))))
                .toList()));
  }

  private Optional<ReportBlock> items(ThemeFacts theme, List<Goal> goals, int most, String key) {
    List<Item> items = new ArrayList<>();
    for (Goal goal : goals.subList(0, Math.min(most, goals.size()))) {
      items.add(new Item(Line.of(rung.text(goal.text())), below(theme, goal, most)));
    }
    int left = goals.size() - items.size();
    if (left > 0) {
      String more = words.count(key + ".more", left, SheetPlace.of(matter, theme));
      items.add(new Item(Line.of(more, TextRole.EMPTY)));
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Listing(false, items));
  }

  private List<ReportBlock> below(ThemeFacts theme, Goal goal, int most) {
    return items(theme, below(theme, goal), Math.min(most, rung.subGoals()), "subGoals")
        .map(List::of)
        .orElse(List.of());
  }

  private static List<Goal> below(ThemeFacts theme, @Nullable Goal parent) {
    return theme.goals().stream()
        .filter(
            goal -> parent == null ? goal.parentId() == null : parent.id().equals(goal.parentId()))
        .toList();
  }
}
