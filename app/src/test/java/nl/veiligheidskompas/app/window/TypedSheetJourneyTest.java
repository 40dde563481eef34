package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.RealParts;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.task.WindowWork;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.FixedPicker;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Whoever has no mouse types a whole theme sheet in the shape of sheet 2.1 of the reference plan,
 * makes the council plan of it, and finds all of it there in the same order.
 */
class TypedSheetJourneyTest extends ApplicationTest {

  private static final int PATIENCE = 60;
  private static final int MOST_TABS = 40;

  private static final String TITLE = "Veilige wijken en straten";

  /** The table is so many steps down in the menu. */
  private static final int TABLE_IN_MENU = 4;

  private static final String FIRST_NOTE = "Veiligheidsmonitor 2015";
  private static final String SECOND_NOTE = "Politiescan 2016";

  @TempDir Path home;
  private final WindowWork work = new WindowWork();
  private final FixedPicker picker = new FixedPicker();
  private Path document;
  private MainWindow window;

  /** What was typed, line by line, a row of a table as its cells. */
  private final List<String> typed = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    document = home.resolve("raadsplan.docx");
    window =
        new MainWindow(
            stage, RealParts.of(home, "oov (balie)", work), picker, new FixedDesktop(document));
    window.show(null);
    stage.setWidth(1440);
    stage.setHeight(900);
    Frames.unpainted(stage);
  }

  @AfterEach
  void end() {
    interact(window::close);
    until(() -> window.openPlan() == null);
    work.close();
  }

  @Test
  void aSheetThatIsTypedByKeyboardAloneStandsInWordInTheSameOrder() throws IOException {
    picker.answer(home.resolve("hengelo.mv.db"));
    reach("start-first-example");
    type(KeyCode.SPACE);
    until(() -> window.openPlan() != null);

    addTheme();
    typeIssue();
    typeGoals();
    typeTheRest();
    until(() -> theme().title().equals(TITLE) && isSaved());
    export();

    try (InputStream in = Files.newInputStream(document);
        XWPFDocument word = new XWPFDocument(in)) {
      List<String> lines = lines(word);
      assertThat(lines).containsSubsequence(typed);
      assertThat(bold(word)).contains("meer overlast");
      assertThat(notes(word)).containsSubsequence(FIRST_NOTE, SECOND_NOTE);
    }
  }

  private void addTheme() {
    control(KeyCode.DIGIT2);
    control(KeyCode.K);
    keys(">Thema toevoegen");
    type(KeyCode.ENTER);
    until(() -> plan().themes().size() == 9);
    reach("sheet-title");
    control(KeyCode.A);
    keys(TITLE);
    type(KeyCode.ENTER);
    typed.add(TITLE);
    reach("sheet-area");
    control(KeyCode.HOME);
    assertThat(shown()).isEqualTo("Waar gaat het om?");
    typed.add("Waar gaat het om?");
    type(KeyCode.ENTER);
  }

  private void typeIssue() {
    subheading("Hengelo is veilig");
    words("Uit een enquête blijkt dat het beter kan.");
    note(FIRST_NOTE);
    type(KeyCode.ENTER);
    subheading("Verschillen per wijk");
    table();
    subheading("Draagkracht en draaglast");
    keys("In enkele straten ");
    control(KeyCode.B);
    keys("meer overlast");
    control(KeyCode.B);
    keys(" dan vroeger.");
    typed.add("In enkele straten meer overlast dan vroeger.");
    note(SECOND_NOTE);
  }

  /** The slash on an empty line offers a table; Tab goes from cell to cell and makes rows. */
  private void table() {
    write("/", 0);
    for (int i = 0; i < TABLE_IN_MENU; i++) {
      type(KeyCode.DOWN);
    }
    type(KeyCode.ENTER);
    assertThat(area().getAccessibleRoleDescription()).startsWith("tabel");
    words("Gebied");
    type(KeyCode.TAB);
    words("Aandachtspunten");
    type(KeyCode.TAB);
    words("Berflo Es");
    type(KeyCode.TAB);
    keys("- ");
    line("Overlast toegenomen");
    words("Beleving verslechterd");
    type(KeyCode.TAB);
    words("Hasseler Es");
    type(KeyCode.TAB);
    words("Minder inbraken");
    type(KeyCode.DOWN);
  }

  private void typeGoals() {
    question("Wat willen we bereiken?");
    line("Alle Hengeloërs voelen zich veilig.");
    keys("- ");
    line("Van 20% in 2015 naar 18% in 2020");
    type(KeyCode.TAB);
    line("ook in de Berflo Es");
    press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    words("Meer bewoners doen mee");
  }

  private void typeTheRest() {
    question("Hoe willen we dat bereiken?");
    words("Met een buurtaanpak.");
    question("Wat hebben we daarvoor nodig?");
    keys("1. ");
    line("Gebiedsgericht werken");
    words("Een beperkt aantal opgaven");
    question("Wie hebben we daarvoor nodig?");
    words("Welbions en de politie");
    question("Wat gaat dat kosten?");
    words("PM, samen met partners");
    question("Hoe gaan we dat meten?");
    keys("- ");
    words("Op basis van de enquête");
  }

  private void question(String heading) {
    press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    typed.add(heading);
  }

  private void subheading(String words) {
    keys("## ");
    line(words);
  }

  /** A line that is finished with Enter. */
  private void line(String words) {
    words(words);
    type(KeyCode.ENTER);
  }

  private void words(String words) {
    keys(words);
    typed.add(words);
  }

  /** Enter leads from the note back to its sign. */
  private void note(String words) {
    press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.F).release(KeyCode.ALT, KeyCode.CONTROL);
    keys(words);
    type(KeyCode.ENTER);
  }

  private void export() {
    control(KeyCode.E);
    reach("report-export");
    type(KeyCode.SPACE);
    until(() ->
        lookup(node ->
                node instanceof Labeled one
                    && one.getText() != null
                    && one.getText().startsWith("Gemaakt: raadsplan.docx"))
            .tryQuery()
            .isPresent());
  }

  /** Goes on with Tab until that has the focus. */
  private void reach(String id) {
    for (int i = 0; i < MOST_TABS && !id.equals(focused()); i++) {
      boolean text = "sheet-area".equals(focused());
      if (text) {
        press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
      } else {
        type(KeyCode.TAB);
      }
    }
    assertThat(focused()).isEqualTo(id);
  }

  private @Nullable String focused() {
    Node owner = window.scene().getFocusOwner();
    // a field that grows has its text within
    while (owner != null && owner.getId() == null) {
      owner = owner.getParent();
    }
    return owner == null ? null : owner.getId();
  }

  /** Types characters one after another, without painting the window after each. */
  private void keys(String words) {
    interact(() -> {
      for (int i = 0; i < words.length(); i++) {
        fire(KeyEvent.KEY_PRESSED, "");
        fire(KeyEvent.KEY_TYPED, String.valueOf(words.charAt(i)));
      }
    });
  }

  private void fire(EventType<KeyEvent> type, String sign) {
    KeyEvent key = new KeyEvent(type, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    Event.fireEvent(window.scene().getFocusOwner(), key);
  }

  private void control(KeyCode code) {
    press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
  }

  private SheetArea area() {
    return lookup("#sheet-area").queryAs(SheetArea.class);
  }

  private String shown() {
    return area().writing().now().leaf().shown();
  }

  private SafetyPlan plan() {
    return Objects.requireNonNull(window.openPlan()).desk().plan();
  }

  private ThemeSheet theme() {
    return plan().themes().getLast();
  }

  private boolean isSaved() {
    return Objects.requireNonNull(window.openPlan()).desk().state().get().save() == SaveState.SAVED;
  }

  /** What a document says, line by line, from the title of the typed sheet on. */
  private static List<String> lines(XWPFDocument word) {
    List<String> lines = new ArrayList<>();
    addLines(word.getBodyElements(), lines);
    return lines;
  }

  private static void addLines(List<IBodyElement> elements, List<String> lines) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        lines.add(said(paragraph));
      } else if (element instanceof XWPFTable table) {
        table
            .getRows()
            .forEach(row ->
                row.getTableCells().forEach(cell -> addLines(cell.getBodyElements(), lines)));
      }
    }
  }

  /** The words of a paragraph without the numbers of headings and signs of footnotes. */
  private static String said(XWPFParagraph paragraph) {
    StringBuilder said = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      run.getCTR().getTList().forEach(text -> said.append(text.getStringValue()));
    }
    return said.toString().strip();
  }

  private static List<String> bold(XWPFDocument word) {
    return word.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(run -> run.isBold() || "Strong".equals(run.getStyle()))
        .map(XWPFRun::text)
        .toList();
  }

  private static List<String> notes(XWPFDocument word) {
    return word.getFootnotes().stream()
        .flatMap(note -> note.getParagraphs().stream())
        .map(TypedSheetJourneyTest::said)
        .toList();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, condition));
    } catch (TimeoutException never) {
      throw new AssertionError("it did not come to that", never);
    }
  }
}
