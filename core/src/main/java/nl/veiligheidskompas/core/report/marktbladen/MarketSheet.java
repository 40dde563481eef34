package nl.veiligheidskompas.core.report.marktbladen;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.ThemeWords;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** One theme on one page: what is wanted, what it takes, how it is measured, what is asked. */
final class MarketSheet {

  private final ReportMatter matter;
  private final Wording words;

  MarketSheet(ReportMatter matter) {
    this.matter = matter;
    words = matter.words();
  }

  /** Where the sheet of a theme begins. */
  static Anchor anchor(ThemeFacts theme) {
    return new Anchor("blad" + hex(theme));
  }

  private static String hex(ThemeFacts theme) {
    UUID id = theme.sheet().id();
    return id.toString().replace("-", "").substring(0, 30);
  }

  List<ReportBlock> compose(ThemeFacts theme, Rung rung) {
    List<ReportBlock> blocks = new ArrayList<>();
    String title = theme.number() + "\u2002" + rung.name(theme.name());
    blocks.add(new Heading(HeadingKind.SHEET_BAND, anchor(theme), title.strip()));
    blocks.add(facts(theme, rung));
    question(theme, "effect", blocks);
    blocks.addAll(new GoalList(matter, rung).of(theme));
    question(theme, "needs", blocks);
    blocks.add(new NeedsTable(matter, rung).of(theme));
    question(theme, "measure", blocks);
    blocks.add(new MeasureTable(matter, rung).of(theme));
    matter
        .findings()
        .gravest(theme)
        .map(said -> new ReportBlock.Notice(Line.of(rung.text(said))))
        .ifPresent(blocks::add);
    if (matter.undecided()) {
      question(theme, "ask", blocks);
      blocks.add(new ChoiceTable(words, rung).of(theme));
    }
    if (rung.shortens()) {
      blocks.add(
          new ReportBlock.Paragraph(
              ParagraphRole.SOURCE, words.line("shortened", SheetPlace.of(matter, theme))));
    }
    return blocks;
  }

  private void question(ThemeFacts theme, String key, List<ReportBlock> blocks) {
    String letter = key.substring(0, 1);
    blocks.add(
        new Heading(
            HeadingKind.SHEET_QUESTION,
            new Anchor("v" + letter + hex(theme)),
            words.say("question." + key)));
  }

  private Table facts(ThemeFacts theme, Rung rung) {
    return new Table(
        TableStyle.FACTS,
        null,
        words.say("facts.title", rung.name(theme.name())),
        words.say("facts.description"),
        0,
        List.of(Column.text(20), Column.text(23), Column.text(24), Column.text(33)),
        head(),
        List.of(
            Row.of(
                Cell.of(
                    theme.sheet().highUrgency()
                        ? ThemeWords.urgent(words)
                        : words.empty("urgency")),
                Cell.of(period(theme.phase())),
                Cell.of(lead(theme.phasing(), rung)),
                Cell.of(role(theme.phasing(), rung)))),
        false,
        null);
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>(words.head("facts", "urgency", "period", "lead"));
    head.add(words.line("facts.head.role", matter.team()));
    return head;
  }

  private Line period(@Nullable Phase phase) {
    if (phase == null) {
      return words.empty("notPlanned");
    }
    Line years = Line.of(words.years(phase.startYear(), phase.endYear()), TextRole.STRONG);
    return phase.name().isBlank() ? years : years.with(" (" + phase.name() + ")");
  }

  private Line lead(@Nullable ThemePhasing phasing, Rung rung) {
    String lead = phasing == null ? "" : ThemeWords.lead(phasing, matter.team());
    return lead.isBlank()
        ? words.empty("noLead")
        : Line.of(rung.name(Wording.capitalised(lead)), TextRole.STRONG);
  }

  private Line role(@Nullable ThemePhasing phasing, Rung rung) {
    if (phasing == null) {
      return words.empty("notStated");
    }
    return phasing.teamLeads()
        ? words.line("role.leads")
        : words.orEmpty(rung.name(phasing.involvement()), "notStated");
  }
}
