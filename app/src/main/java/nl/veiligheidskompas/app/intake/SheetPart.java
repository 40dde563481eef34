package nl.veiligheidskompas.app.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.intake.SheetPlan.Target;
import nl.veiligheidskompas.app.ui.Naming;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.intake.ReadSheet;
import nl.veiligheidskompas.core.intake.SheetImport.Destination;
import nl.veiligheidskompas.core.intake.SheetImport.Meeting;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** One sheet that was read: where it goes, and what becomes of each of its questions. */
final class SheetPart extends VBox {

  private static final double CHOICE = 260;

  private static final double WIDE = 400;

  private final SheetPlan sheet;
  private final Texts texts;
  private final Runnable changed;
  private final ComboBox<Meeting> meetings;
  private final List<Label> places = new ArrayList<>();

  /**
   * @param number which of the sheets it is, from 0
   * @param changed runs after another choice
   */
  SheetPart(SheetPlan sheet, int number, Texts texts, Runnable changed) {
    super(8);
    this.sheet = sheet;
    this.texts = texts;
    this.changed = changed;
    String title = sheet.sheet().title();
    String id = "intake-" + number;
    ComboBox<Target> targets =
        choice(id + "-target", texts.say("intake.target", title), sheet.targets());
    targets.setConverter(new Naming<>(this::word));
    targets.setValue(sheet.target());
    targets.setOnAction(event -> choose(() -> sheet.go(targets.getValue())));
    meetings =
        choice(id + "-meeting", texts.say("intake.meeting", title), List.of(Meeting.values()));
    meetings.setConverter(new Naming<>(meeting -> texts.say("intake.meeting." + meeting)));
    meetings.setValue(sheet.meeting());
    meetings.setOnAction(event -> choose(() -> sheet.meet(meetings.getValue())));
    targets.setPrefWidth(WIDE);
    getChildren().addAll(Words.wrapping(title, "vk-strong"), new HBox(8, targets, meetings));
    for (int i = 0; i < sheet.sheet().questions().size(); i++) {
      getChildren().add(question(id + "-question-" + i, i));
    }
    show();
  }

  private Node question(String id, int number) {
    ReadSheet.Question question = sheet.sheet().questions().get(number);
    Label heading = Words.wrapping(question.heading());
    Label place = Words.wrapping("", "vk-caption");
    place.setId(id + "-place");
    places.add(place);
    VBox words = new VBox(2, heading, place);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    ComboBox<Asked> kinds = choice(id, texts.say("intake.kind", question.heading()), Asked.all());
    kinds.setConverter(new Naming<>(asked -> asked.words(texts)));
    kinds.setValue(new Asked(question.kind()));
    kinds.setOnAction(event -> choose(() -> sheet.ask(number, kinds.getValue().kind())));
    HBox line = new HBox(12, words, kinds);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static <T> ComboBox<T> choice(String id, String name, List<T> values) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setId(id);
    box.setAccessibleText(name);
    box.setMinWidth(CHOICE);
    box.setPrefWidth(CHOICE);
    return box;
  }

  private void choose(Runnable choice) {
    choice.run();
    show();
    changed.run();
  }

  private void show() {
    boolean meets = sheet.target() instanceof Target.Theme;
    meetings.setVisible(meets);
    meetings.setManaged(meets);
    List<Destination> destinations = sheet.destinations();
    for (int i = 0; i < places.size(); i++) {
      String words = words(sheet.sheet().questions().get(i).words());
      places
          .get(i)
          .setText(
              destinations.isEmpty()
                  ? texts.say("intake.place.nowhere", words)
                  : place(destinations.get(i), words));
    }
  }

  private String words(int count) {
    return count == 1 ? texts.say("intake.words.one") : texts.say("intake.words", count);
  }

  private String place(Destination destination, String words) {
    Section before = destination.before();
    if (before == null) {
      return texts.say("intake.place.new", words);
    }
    int present = PlainText.words(before.blocks());
    if (present == 0) {
      return texts.say("intake.place.empty", words, before.heading());
    }
    return texts.say("intake.place." + sheet.meeting(), words, before.heading(), words(present));
  }

  private String word(Target target) {
    return switch (target) {
      case Target.New _ -> texts.say("intake.target.new");
      case Target.Nowhere _ -> texts.say("intake.target.nowhere");
      case Target.Theme(ThemeSheet theme) ->
          texts.say("intake.target.theme", theme.code(), theme.listTitle());
    };
  }

  /** What a question asks; null for none of the known ones. */
  private record Asked(@org.jspecify.annotations.Nullable SectionKind kind) {

    static List<Asked> all() {
      List<Asked> all = new ArrayList<>();
      for (SectionKind kind : SectionKind.values()) {
        all.add(new Asked(kind));
      }
      all.add(new Asked(null));
      return all;
    }

    String words(Texts texts) {
      return kind == null ? texts.say("intake.kind.none") : texts.word(kind);
    }
  }
}
