package nl.veiligheidskompas.core.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * Builds small plans for tests, said in codes and names: {@code PlanFixture.of(2025,
 * 2028).theme("T1").indicator("T1-I1").plan()}. Ids follow from the codes, so the same calls give
 * the same plan.
 */
public final class PlanFixture {

  private final Period period;
  private @Nullable Population population;
  private BudgetFacts budget = new BudgetFacts(YearlyAmounts.NONE, false, List.of());
  private List<TemplateQuestion> template = List.of();
  private final List<Phase> phases = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final List<ThemeSheet> themes = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<CostItem> costs = new ArrayList<>();
  private final List<ThemePhasing> phasings = new ArrayList<>();
  private final List<CapacityShare> shares = new ArrayList<>();

  private PlanFixture(Period period) {
    this.period = period;
  }

  public static PlanFixture of(int startYear, int endYear) {
    return new PlanFixture(new Period(startYear, endYear));
  }

  /** The id of the entity with that code or name. */
  public static UUID id(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  public PlanFixture inhabitants(int count) {
    population = new Population(count, period.startYear(), "test");
    return this;
  }

  public PlanFixture stated(YearlyAmounts total) {
    budget = new BudgetFacts(total, budget.inThousands(), List.of());
    return this;
  }

  public PlanFixture inThousands() {
    budget = new BudgetFacts(budget.statedTotal(), true, List.of());
    return this;
  }

  public PlanFixture question(SectionKind kind, String heading) {
    template =
        Stream.concat(template.stream(), Stream.of(new TemplateQuestion(kind, heading))).toList();
    return this;
  }

  public PlanFixture phase(String name, int startYear, int endYear) {
    phases.add(new Phase(id(name), phases.size(), name, startYear, endYear));
    return this;
  }

  /** A chapter of that title; no lines make an empty one. */
  public PlanFixture chapter(ChapterRole role, String title, String... lines) {
    chapters.add(
        new Chapter(id(title), chapters.size(), null, role, title, "", paragraphs(title, lines)));
    return this;
  }

  /** A part of the chapter with that title. */
  public PlanFixture part(String chapter, String title, String... lines) {
    chapters.add(
        new Chapter(
            id(title),
            chapters.size(),
            id(chapter),
            ChapterRole.TEXT,
            title,
            "",
            paragraphs(title, lines)));
    return this;
  }

  public PlanFixture theme(String code, ContextFigure... figures) {
    return theme(code, false, figures);
  }

  public PlanFixture urgentTheme(String code) {
    return theme(code, true);
  }

  public PlanFixture section(String theme, SectionKind kind, String heading, String... lines) {
    UUID id = id(theme + heading);
    sections.add(
        new Section(
            id, sections.size(), id(theme), kind, heading, paragraphs(theme + heading, lines)));
    return this;
  }

  public PlanFixture partner(String theme, String name) {
    partners.add(
        new Partner(id(theme + name), partners.size(), id(theme), name, false, "", List.of()));
    return this;
  }

  /** Plans a theme; without a phase it only has a lead. */
  public PlanFixture phasing(String theme, @Nullable String phase, String lead) {
    phasings.add(
        new ThemePhasing(
            id("fasering " + theme),
            phasings.size(),
            id(theme),
            phase == null ? null : id(phase),
            "Thema " + theme,
            lead,
            false,
            "",
            List.of()));
    return this;
  }

  public PlanFixture share(String name, String percent) {
    shares.add(new CapacityShare(id(name), shares.size(), name, new BigDecimal(percent), false));
    return this;
  }

  public PlanFixture line(int number, YearlyAmounts amounts) {
    return line(number, amounts, null);
  }

  public PlanFixture line(int number, YearlyAmounts amounts, @Nullable Tariff tariff) {
    lines.add(
        new BudgetLine(
            id("post " + number),
            lines.size(),
            number,
            "Post " + number,
            List.of(),
            "",
            amounts,
            tariff,
            "",
            List.of(),
            List.of(),
            false,
            List.of(),
            List.of()));
    return this;
  }

  /** A cost in euros, linked to the line of that number; 0 for no line. */
  public PlanFixture cost(String theme, String code, long euros, Recurrence recurrence, int line) {
    return cost(theme, code, euros, recurrence, line, null);
  }

  /** As above, of which the line covers a part only. */
  public PlanFixture cost(
      String theme,
      String code,
      long euros,
      Recurrence recurrence,
      int line,
      @Nullable Long budgetedEuros) {
    costs.add(
        new CostItem(
            id(code),
            costs.size(),
            id(theme),
            code,
            "Kosten " + code,
            Money.ofEuros(euros),
            false,
            recurrence,
            List.of(),
            line == 0 ? null : id("post " + line),
            budgetedEuros == null ? null : Money.ofEuros(budgetedEuros),
            "",
            List.of()));
    return this;
  }

  /** A pro memorie item, linked to the line of that number; 0 for no line. */
  public PlanFixture proMemorie(String theme, String code, int line, Coverage... coverage) {
    costs.add(
        new CostItem(
            id(code),
            costs.size(),
            id(theme),
            code,
            "PM",
            null,
            true,
            Recurrence.UNSTATED,
            List.of(coverage),
            line == 0 ? null : id("post " + line),
            null,
            "",
            List.of()));
    return this;
  }

  public PlanFixture source(String name, @Nullable Integer interval, Integer... years) {
    sources.add(
        new Source(id(name), sources.size(), name, false, List.of(years), interval, "", List.of()));
    return this;
  }

  /** An effect indicator of which nothing else is known. */
  public PlanFixture indicator(String theme, String code) {
    return indicator(theme, code, IndicatorKind.EFFECT);
  }

  /** An indicator of which nothing else is known. */
  public PlanFixture indicator(String theme, String code, IndicatorKind kind) {
    return indicator(theme, code, kind, Direction.UNKNOWN, null, null, null, null);
  }

  /** An indicator with all that the checks look at. */
  public PlanFixture indicator(
      String theme,
      String code,
      IndicatorKind kind,
      Direction direction,
      @Nullable String source,
      @Nullable Integer baselineYear,
      @Nullable Target target,
      @Nullable Integer lastAsked) {
    Baseline baseline =
        baselineYear == null
            ? null
            : new Baseline(baselineYear, BigDecimal.TEN, null, null, null, null);
    indicators.add(
        new Indicator(
            id(code),
            indicators.size(),
            id(theme),
            code,
            "Indicator " + code,
            kind,
            null,
            source == null ? null : id(source),
            direction,
            null,
            baseline,
            target,
            lastAsked,
            List.of(),
            "",
            "",
            "",
            List.of(),
            null,
            List.of(),
            List.of()));
    return this;
  }

  /** A goal, below the parent when there is one, measured by the indicators of those codes. */
  public PlanFixture goal(
      String theme, String code, @Nullable String parent, String text, String... measuredBy) {
    List<IndicatorLink> links =
        Stream.of(measuredBy).map(indicator -> IndicatorLink.of(id(indicator), false)).toList();
    goals.add(
        new Goal(
            id(code),
            goals.size(),
            id(theme),
            parent == null ? null : id(parent),
            code,
            text,
            links));
    return this;
  }

  /** The plan so far. */
  public SafetyPlan plan() {
    return new SafetyPlan(
        facts(),
        phases,
        chapters,
        themes,
        sections,
        partners,
        sources,
        indicators,
        List.of(),
        goals,
        lines,
        costs,
        List.of(),
        phasings,
        shares,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private PlanFacts facts() {
    return new PlanFacts(
        id("plan"),
        0,
        "Veiligheidsplan",
        "",
        Stage.DRAFT,
        new Municipality("Voorbeeldstad", null, "", "", ""),
        period,
        "",
        population,
        "OOV",
        List.of(),
        List.of(),
        template,
        budget,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null);
  }

  private PlanFixture theme(String code, boolean urgent, ContextFigure... figures) {
    themes.add(
        new ThemeSheet(
            id(code),
            themes.size(),
            code,
            "Thema " + code,
            "Thema " + code,
            List.of(),
            urgent,
            List.of(),
            List.of(),
            List.of(figures),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    return this;
  }

  private static List<Block> paragraphs(String of, String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Block.Paragraph(id(of + blocks.size()), RichText.of(line)));
    }
    return blocks;
  }
}
