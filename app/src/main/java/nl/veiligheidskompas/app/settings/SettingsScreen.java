package nl.veiligheidskompas.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;

/** Instellingen: language, colours, size of the text and spelling; a choice holds at once. */
public final class SettingsScreen implements Screen {

  private final SettingsDesk desk;
  private final Texts texts;
  private final List<Choice<?>> choices = new ArrayList<>();
  private final Label unkept;
  private final ScrollPane work;
  private Subscription listening = Subscription.EMPTY;

  /** One of a few, each with its button. */
  private record Choice<T>(T value, RadioButton button, Function<Settings, T> inForce) {
    void show(Settings settings) {
      button.setSelected(value.equals(inForce.apply(settings)));
    }
  }

  public SettingsScreen(SettingsDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    unkept = Words.wrapping(texts.say("settings.unkept"), "vk-warning");
    ScreenHeader header = new ScreenHeader(texts.say("settings.title"));
    header.setLine(texts.say("settings.line"));
    VBox body =
        new VBox(
            24,
            unkept,
            group(
                "settings.language",
                List.of(Language.values()),
                Settings::language,
                language -> desk.change(now -> now.with(language))),
            group(
                "settings.theme",
                List.of(Theme.values()),
                Settings::theme,
                theme -> desk.change(now -> now.with(theme))),
            group(
                "settings.text",
                Settings.TEXT_SIZES,
                Settings::textSize,
                percent -> desk.change(now -> now.withTextSize(percent))),
            group(
                "settings.spelling",
                List.of(true, false),
                Settings::spelling,
                on -> desk.change(now -> now.withSpelling(on))));
    body.getStyleClass().add("vk-body");
    VBox page = new VBox(header, body);
    page.getStyleClass().add("vk-screen");
    work = new ScrollPane(page);
    work.setFitToWidth(true);
    work.setFitToHeight(true);
    work.getStyleClass().add("vk-scroll");
  }

  @Override
  public Node work() {
    return work;
  }

  @Override
  public void enter(Place place) {
    leave();
    listening =
        Subscription.combine(
            desk.settings().subscribe(now -> choices.forEach(choice -> choice.show(now))),
            desk.kept().subscribe(this::showKept));
  }

  @Override
  public void leave() {
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private void showKept(boolean kept) {
    unkept.setVisible(!kept);
    unkept.setManaged(!kept);
  }

  private <T> Node group(
      String key, List<T> values, Function<Settings, T> inForce, Consumer<T> choose) {
    ToggleGroup together = new ToggleGroup();
    HBox buttons = new HBox(24);
    Label head = Words.styled(texts.say(key), "vk-section");
    for (T value : values) {
      RadioButton button = new RadioButton(texts.say(key + "." + value));
      button.setToggleGroup(together);
      button.setMnemonicParsing(false);
      button.setAccessibleText(head.getText() + ": " + button.getText());
      button.setId(key.replace('.', '-') + "-" + value);
      button.setOnAction(event -> choose.accept(value));
      choices.add(new Choice<>(value, button, inForce));
      buttons.getChildren().add(button);
    }
    return new VBox(8, head, Words.wrapping(texts.say(key + ".line"), "vk-secondary"), buttons);
  }
}
