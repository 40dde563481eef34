package nl.veiligheidskompas.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.intake.SheetImport.Destination;
import nl.veiligheidskompas.core.intake.SheetImport.Landing;
import nl.veiligheidskompas.core.intake.SheetImport.Meeting;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was read lands in a plan where it was sent, as one step. */
class SheetImportTest {

  private final AtomicLong last = new AtomicLong();
  private final SheetImport intake = new SheetImport(this::nextId);
  private SafetyPlan example;
  private ThemeSheet theme;

  @BeforeEach
  void load() throws RefusedException {
    example = new Examples(new PlanExchange()).load("hengelo-2017-2020");
    theme = example.themes().getFirst();
  }

  @Test
  void replacingPutsTheTextInThePlaceOfWhatStoodThere() {
    ChangeSet step = Objects.requireNonNull(into(Meeting.REPLACE, asked(SectionKind.COSTS)));
    SafetyPlan after = step.applyTo(example);

    assertThat(text(after, SectionKind.COSTS)).containsExactly("Nieuwe tekst.");
    assertThat(section(after, SectionKind.COSTS).heading())
        .isEqualTo(section(example, SectionKind.COSTS).heading());
    assertThat(text(after, SectionKind.GOALS)).isEqualTo(text(example, SectionKind.GOALS));
    assertThat(step.name().arguments()).containsExactly("T1");
    assertThat(step.inverse().applyTo(after)).isEqualTo(example);
  }

  @Test
  void appendingPutsTheTextBehindWhatStoodThere() {
    List<String> before = text(example, SectionKind.COSTS);
    SafetyPlan after =
        Objects.requireNonNull(into(Meeting.APPEND, asked(SectionKind.COSTS))).applyTo(example);

    assertThat(before).isNotEmpty();
    assertThat(text(after, SectionKind.COSTS))
        .startsWith(before.toArray(String[]::new))
        .endsWith("Nieuwe tekst.")
        .hasSize(before.size() + 1);
  }

  @Test
  void aQuestionThatTheThemeHasNotComesBehindTheOthers() {
    ReadSheet.Question own = asked(null);

    assertThat(SheetImport.destinations(example, theme.id(), sheet(own)))
        .extracting(Destination::before)
        .containsOnlyNulls();
    SafetyPlan after = Objects.requireNonNull(into(Meeting.REPLACE, own)).applyTo(example);

    assertThat(SectionEdits.of(after, theme.id()).getLast().heading()).isEqualTo("Kop in Word");
    assertThat(after.sections()).hasSize(example.sections().size() + 1);
  }

  @Test
  void aKnownQuestionMayBeSentToAnother() {
    ReadSheet.Question costs = asked(SectionKind.COSTS).as(SectionKind.NEEDS);

    assertThat(SheetImport.destinations(example, theme.id(), sheet(costs)))
        .extracting(destination -> Objects.requireNonNull(destination.before()).kind())
        .containsExactly(SectionKind.NEEDS);
  }

  @Test
  void severalSheetsLandInOneStep() {
    UUID fresh = nextId();
    ReadSheet sheet = sheet(asked(SectionKind.COSTS));
    List<Landing> landings =
        List.of(
            new Landing.In(sheet, theme.id(), Meeting.APPEND),
            new Landing.AsNew(sheet, fresh),
            new Landing.In(sheet, theme.id(), Meeting.APPEND));
    ChangeSet step = Objects.requireNonNull(intake.take(example, landings));
    SafetyPlan after = step.applyTo(example);

    assertThat(after.themes().getLast().id()).isEqualTo(fresh);
    assertThat(after.themes().getLast().title()).isEqualTo("Fietsen");
    assertThat(text(after, SectionKind.COSTS)).endsWith("Nieuwe tekst.", "Nieuwe tekst.");
    assertThat(step.name().arguments()).containsExactly("T1, T9");
    assertThat(step.inverse().applyTo(after)).isEqualTo(example);
  }

  @Test
  void aThemeThatIsGoneTakesNothing() {
    ReadSheet sheet = sheet(asked(SectionKind.COSTS));

    assertThat(intake.into(example, nextId(), sheet, Meeting.REPLACE)).isNull();
    assertThat(intake.take(example, List.of())).isNull();
  }

  @Test
  void whatIsLeftOutIsOneSentence() {
    Texts dutch = new Texts(Texts.DUTCH);
    ReadSheet sheet = sheet(asked(null));

    assertThat(new ReadSheets(List.of(sheet), Map.of()).losses(dutch)).isEmpty();
    assertThat(
            new ReadSheets(List.of(sheet), Map.of(LeftOut.COMMENT, 1, LeftOut.PICTURE, 2))
                .losses(dutch))
        .isEqualTo("Niet overgenomen: afbeelding (2 keer), opmerking.");
  }

  private @Nullable ChangeSet into(Meeting meeting, ReadSheet.Question question) {
    return intake.into(example, theme.id(), sheet(question), meeting);
  }

  private ReadSheet.Question asked(@Nullable SectionKind kind) {
    Block text = new Block.Paragraph(nextId(), RichText.of("Nieuwe tekst."));
    return new ReadSheet.Question(kind, "Kop in Word", List.of(text));
  }

  private static ReadSheet sheet(ReadSheet.Question question) {
    return new ReadSheet("Fietsen", List.of(question));
  }

  private Section section(SafetyPlan plan, SectionKind kind) {
    return SectionEdits.of(plan, theme.id()).stream()
        .filter(section -> section.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private List<String> text(SafetyPlan plan, SectionKind kind) {
    return PlainText.of(section(plan, kind).blocks());
  }

  private UUID nextId() {
    return new UUID(6, last.incrementAndGet());
  }
}
