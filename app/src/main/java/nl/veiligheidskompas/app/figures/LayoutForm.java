package nl.veiligheidskompas.app.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.figures.Period;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import nl.veiligheidskompas.core.intake.statline.FigureMapping;
import nl.veiligheidskompas.core.intake.statline.FileStart;
import nl.veiligheidskompas.core.intake.statline.Hints;
import org.jspecify.annotations.Nullable;

/**
 * Says of a file that was not read, or read wrongly, on which row its headings stand, what each
 * column holds and what the municipality is called in it. What is left open the program finds.
 */
final class LayoutForm extends FieldPane {

  private static final int MOST_COLUMNS = 14;
  private static final int SHOWN_CELLS = 6;
  private static final List<Role> ROLES =
      List.of(
          Role.TOPIC,
          Role.PERIOD,
          Role.REGION,
          Role.VALUE,
          Role.UNIT,
          Role.LOWER,
          Role.UPPER,
          Role.SAMPLE);

  private final Texts texts;
  private final FileStart start;
  private final BiConsumer<List<String>, FigureMapping> said;
  private final Map<String, Role> columns;
  private final Set<String> left;
  private @Nullable String sheet;
  private int headRow;
  private String region;

  /** What a column holds: nothing is said, it is not read, or a role. */
  private record Meaning(boolean open, @Nullable Role role) {
    private static final Meaning OPEN = new Meaning(true, null);
    private static final Meaning LEFT = new Meaning(false, null);
  }

  /**
   * A form with what was said before.
   *
   * @param said takes the headings and what is said of them
   */
  LayoutForm(
      Texts texts,
      FileStart start,
      FigureMapping before,
      BiConsumer<List<String>, FigureMapping> said) {
    super(texts);
    this.texts = texts;
    this.start = start;
    this.said = said;
    columns = new HashMap<>(before.hints().columns());
    left = new HashSet<>(before.hints().left());
    sheet = before.hints().sheet();
    headRow = before.hints().headRow();
    region = before.region() == null ? "" : before.region();
    setId("figures-layout");
    getStyleClass().add("vk-callout");
    fill();
  }

  private void fill() {
    fill(true, this::addFields);
  }

  private void addFields() {
    heading(texts.say("figures.layout.title"));
    add(Words.wrapping(texts.say("figures.layout.about"), "vk-secondary"));
    if (start.sheets().size() > 1) {
      List<Optional<String>> sheets = new ArrayList<>(List.of(Optional.empty()));
      start.sheets().forEach(one -> sheets.add(Optional.of(one.name())));
      choice(
          "figures-layout-sheet",
          texts.say("figures.layout.sheet"),
          sheets,
          Optional.ofNullable(sheet),
          one -> one.orElse(texts.say("figures.layout.all")),
          one -> {
            sheet = one.orElse(null);
            fill();
          });
    }
    List<List<String>> rows = rows();
    choice(
        "figures-layout-row",
        texts.say("figures.layout.row"),
        IntStream.rangeClosed(0, rows.size()).boxed().toList(),
        Math.min(headRow, rows.size()),
        row -> row == 0 ? texts.say("figures.layout.find") : row + ": " + cells(rows.get(row - 1)),
        row -> {
          headRow = row;
          fill();
        });
    addColumns();
    text(
        "figures-layout-region",
        texts.say("figures.layout.region"),
        region,
        words -> region = words);
    Button again =
        Buttons.outlined(
            texts.say("figures.layout.again"),
            Icon.REDO,
            () -> {
              handIn();
              said.accept(headings(), mapping());
            });
    again.setId("figures-layout-again");
    add(again);
  }

  /** One choice for each heading; a heading that is a year speaks for itself. */
  private void addColumns() {
    List<String> headings = headings();
    int shown = 0;
    for (int i = 0; i < headings.size() && shown < MOST_COLUMNS; i++) {
      String heading = headings.get(i);
      boolean first = headings.indexOf(heading) == i;
      if (!heading.isBlank() && first && Period.of(heading) == null) {
        shown++;
        addColumn(heading, i);
      }
    }
  }

  private void addColumn(String heading, int at) {
    List<Meaning> meanings = new ArrayList<>(List.of(Meaning.OPEN, Meaning.LEFT));
    ROLES.forEach(role -> meanings.add(new Meaning(false, role)));
    Role role = columns.get(heading);
    Meaning now =
        left.contains(heading)
            ? Meaning.LEFT
            : role == null ? Meaning.OPEN : new Meaning(false, role);
    String sample = sample(at);
    choice(
        "figures-layout-column-" + at,
        sample.isEmpty() ? heading : texts.say("figures.layout.column", heading, sample),
        meanings,
        now,
        this::words,
        chosen -> {
          columns.remove(heading);
          left.remove(heading);
          if (chosen.role() != null) {
            columns.put(heading, chosen.role());
          } else if (!chosen.open()) {
            left.add(heading);
          }
        });
  }

  private String words(Meaning meaning) {
    if (meaning.role() != null) {
      return texts.say("figures.layout.role." + meaning.role());
    }
    return texts.say(meaning.open() ? "figures.layout.find" : "figures.layout.left");
  }

  private List<List<String>> rows() {
    return start.sheets().stream()
        .filter(one -> sheet == null || one.name().equals(sheet))
        .findFirst()
        .map(FileStart.Sheet::rows)
        .orElse(List.of());
  }

  /** Where the headings stand, or seem to: the first row with more than two cells. */
  private int headAt() {
    List<List<String>> rows = rows();
    if (headRow > 0 && headRow <= rows.size()) {
      return headRow - 1;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().filter(cell -> !cell.isBlank()).count() > 2) {
        return i;
      }
    }
    return 0;
  }

  private List<String> headings() {
    List<List<String>> rows = rows();
    return rows.isEmpty() ? List.of() : rows.get(headAt());
  }

  private String sample(int column) {
    return rows().stream()
        .skip(headAt() + 1L)
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column))
        .findFirst()
        .orElse("");
  }

  private static String cells(List<String> row) {
    return String.join(
        " | ", row.stream().filter(cell -> !cell.isBlank()).limit(SHOWN_CELLS).toList());
  }

  private FigureMapping mapping() {
    return new FigureMapping(
        region.isBlank() ? null : region.strip(),
        new Hints(sheet, headRow, columns, left),
        Map.of());
  }
}
