package nl.veiligheidskompas.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** Plans that are larger than any council would make, with longer names. */
public final class LargePlans {

  /** How many themes a plan may have before a screen is allowed to creak. */
  public static final int THEMES = 30;

  private static final String LONG =
      " en de ketensamenwerkingsovereenkomst over jeugdcriminaliteitspreventieprogramma’s in alle"
          + " wijken, kernen en buurtschappen van de veiligheidsregio";

  private LargePlans() {}

  /** The reference plan with copies of its themes up to thirty; every copy has long names. */
  public static SafetyPlan thirtyThemes() {
    SafetyPlan example = Desks.example();
    List<Change> copies = new ArrayList<>();
    int there = example.themes().size();
    for (int number = there; number < THEMES; number++) {
      new ThemeCopy(example, example.themes().get(number % there), number, copies).add();
    }
    return ChangeSet.of(StepName.of("theme.add", "…"), copies.toArray(Change[]::new))
        .applyTo(example);
  }

  static List<Block> copies(List<Block> blocks) {
    return blocks.stream().map(LargePlans::copy).toList();
  }

  /** The same block under keys of its own. */
  private static Block copy(Block block) {
    UUID id = Desks.nextId();
    return switch (block) {
      case Block.Paragraph one -> new Block.Paragraph(id, one.text());
      case Block.Subheading one -> new Block.Subheading(id, one.text());
      case Block.Signature one -> new Block.Signature(id, one.roles());
      case Block.ListBlock one ->
          new Block.ListBlock(
              id,
              one.numbered(),
              one.items().stream()
                  .map(item -> new Block.ListItem(item.text(), copies(item.blocks())))
                  .toList());
      case Block.TableBlock one ->
          new Block.TableBlock(
              id,
              cells(one.header()),
              one.columnNames(),
              one.rows().stream().map(row -> new Block.Row(cells(row.cells()))).toList(),
              one.note());
    };
  }

  private static List<Block.Cell> cells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> new Block.Cell(copies(cell.blocks()))).toList();
  }

  /** One copy of a theme with all that stands in it. */
  private record ThemeCopy(SafetyPlan plan, ThemeSheet old, int position, List<Change> changes) {

    void add() {
      UUID theme = Desks.nextId();
      changes.add(new Change.OfTheme(null, theme(theme)));
      for (Section section : plan.sections()) {
        if (section.themeId().equals(old.id())) {
          changes.add(new Change.OfSection(null, section(section, theme)));
        }
      }
      for (Indicator indicator : plan.indicators()) {
        if (indicator.themeId().equals(old.id())) {
          changes.add(new Change.OfIndicator(null, indicator(indicator, theme)));
        }
      }
      for (ThemePhasing phasing : plan.themePhasings()) {
        if (phasing.themeId().equals(old.id())) {
          changes.add(new Change.OfThemePhasing(null, phasing(phasing, theme)));
        }
      }
      changes.add(new Change.OfGoal(null, goal(theme)));
      changes.add(new Change.OfBudgetLine(null, line(theme)));
    }

    private String code(String oldCode) {
      return oldCode.replaceFirst("^T\\d+", "T" + (position + 1));
    }

    private int place(Entity of) {
      return position * 1000 + of.position();
    }

    private ThemeSheet theme(UUID id) {
      return new ThemeSheet(
          id,
          position,
          code(old.code()),
          old.title() + LONG,
          old.listTitle() + LONG,
          old.aliases(),
          old.highUrgency(),
          old.focusAreas(),
          old.measurementSources(),
          old.contextFigures(),
          old.consultations(),
          old.notes(),
          List.of(),
          List.of());
    }

    private Section section(Section s, UUID theme) {
      return new Section(
          Desks.nextId(), place(s), theme, s.kind(), s.heading() + LONG, copies(s.blocks()));
    }

    private Indicator indicator(Indicator i, UUID theme) {
      return new Indicator(
          Desks.nextId(),
          place(i),
          theme,
          code(i.code()),
          i.name() + LONG,
          i.kind(),
          i.unit(),
          i.sourceId(),
          i.direction(),
          i.area(),
          i.baseline(),
          i.target(),
          i.lastAsked(),
          i.breakYears(),
          i.quote(),
          i.action(),
          i.note(),
          List.of(),
          i.owner(),
          i.feeds(),
          List.of());
    }

    private ThemePhasing phasing(ThemePhasing p, UUID theme) {
      return new ThemePhasing(
          Desks.nextId(),
          place(p),
          theme,
          p.phaseId(),
          p.title() + LONG,
          p.lead() + LONG,
          p.teamLeads(),
          p.involvement() + LONG,
          List.of());
    }

    private Goal goal(UUID theme) {
      return new Goal(
          Desks.nextId(),
          place(old),
          theme,
          null,
          code(old.code()) + "-G1",
          "Veiliger" + LONG,
          List.of());
    }

    private BudgetLine line(UUID theme) {
      BudgetLine like = plan.budgetLines().get(position % plan.budgetLines().size());
      return new BudgetLine(
          Desks.nextId(),
          place(like),
          position + plan.budgetLines().size(),
          like.name() + LONG,
          like.obligations(),
          like.obligationText() + LONG,
          like.amounts(),
          null,
          like.explanation(),
          like.coverage(),
          List.of(theme),
          false,
          List.of(),
          List.of());
    }
  }
}
