package nl.veiligheidskompas.app.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.ScreenHeader;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;

/** Signaleringen: the kinds of finding by severity; the inspector shows one kind and its places. */
public final class FindingsScreen implements Screen {

  private static final int NAMED_PLACES = 5;

  private final Workbench bench;
  private final Texts texts;
  private final FindingsModel model;
  private final ScreenHeader header;
  private final ToggleButton open;
  private final ToggleButton accepted;
  private final VBox groups = new VBox();
  private final Label nothing = Words.wrapping("", "vk-secondary");
  private final HBox none = new HBox(nothing);
  private final Map<FindingCode, ToggleButton> rows = new EnumMap<>(FindingCode.class);
  private Map<Severity, List<FindingKind>> drawn = Map.of();
  private final VBox page = new VBox();
  private final ScrollPane work = new ScrollPane(page);
  private final FindingDetail detail;
  private Subscription listening = Subscription.EMPTY;

  public FindingsScreen(Workbench bench, Supplier<UUID> ids) {
    this.bench = bench;
    texts = bench.texts();
    model = new FindingsModel(bench.desk(), ids);
    detail = new FindingDetail(bench, model);
    open = choice("findings.open", false);
    accepted = choice("findings.accepted", true);
    header = new ScreenHeader(texts.say("findings.title"), new HBox(open, accepted));
    page.getStyleClass().add("vk-screen");
    page.getChildren().addAll(header, groups, none);
    none.getStyleClass().add("vk-body");
    work.setFitToWidth(true);
    work.setFitToHeight(true);
    work.getStyleClass().add("vk-scroll");
  }

  @Override
  public Node work() {
    return work;
  }

  @Override
  public Node inspector() {
    return detail;
  }

  @Override
  public void enter(Place place) {
    leave();
    listening =
        Subscription.combine(
            bench.desk().shownOn(state -> show()),
            model.selected().subscribe((before, now) -> show()));
  }

  @Override
  public void leave() {
    listening.unsubscribe();
    listening = Subscription.EMPTY;
  }

  private ToggleButton choice(String key, boolean which) {
    ToggleButton button = new ToggleButton(texts.say(key, 0));
    button.setOnAction(event -> {
      model.showAccepted(which);
      show();
    });
    return button;
  }

  private void show() {
    open.setText(texts.say("findings.open", model.count(false)));
    accepted.setText(texts.say("findings.accepted", model.count(true)));
    open.setSelected(!model.showsAccepted());
    accepted.setSelected(model.showsAccepted());
    Map<Severity, List<FindingKind>> now = model.groups();
    if (!now.equals(drawn)) {
      drawn = Map.copyOf(now);
      draw(now);
    }
    FindingCode selected = model.selected().get();
    rows.forEach((code, row) -> row.setSelected(code == selected));
    long kinds = now.values().stream().mapToLong(List::size).sum();
    header.setLine(texts.say("findings.line", kinds, model.count(model.showsAccepted())));
    none.setVisible(kinds == 0);
    none.setManaged(kinds == 0);
    String key = model.showsAccepted() ? "findings.none.accepted" : "findings.none.open";
    nothing.setText(texts.say(key));
    detail.show(model.detail());
  }

  /** The rows are drawn anew only when one of them says something else. */
  private void draw(Map<Severity, List<FindingKind>> now) {
    groups.getChildren().clear();
    rows.clear();
    for (Severity severity : Severity.values()) {
      List<FindingKind> ofSeverity = now.getOrDefault(severity, List.of());
      if (!ofSeverity.isEmpty()) {
        groups.getChildren().add(head(severity, ofSeverity));
        ofSeverity.forEach(kind -> groups.getChildren().add(row(kind)));
      }
    }
  }

  private Node head(Severity severity, List<FindingKind> kinds) {
    long places = kinds.stream().mapToLong(kind -> kind.findings().size()).sum();
    HBox head =
        new HBox(
            12,
            Signs.with(
                Signs.of(severity),
                texts.say("findings.group." + severity.name()),
                Signs.look(severity),
                "vk-strong"),
            Words.styled(texts.say("findings.group.count", kinds.size(), places), "vk-secondary"),
            Words.styled(texts.say("findings.group.line." + severity.name()), "vk-caption"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().addAll("vk-group-head");
    return head;
  }

  private Node row(FindingKind kind) {
    String sentence = words(kind);
    Label places = Words.styled(places(kind), "vk-secondary");
    places.setMinWidth(Region.USE_PREF_SIZE);
    Label words = Words.plain(sentence);
    words.setMinWidth(0);
    HBox line = new HBox(8, Signs.of(kind.code().severity()), words, spring(), places, count(kind));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMouseTransparent(true);
    ToggleButton row = new ToggleButton();
    row.setGraphic(line);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().setAll("vk-list-row");
    row.setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(row.widthProperty().subtract(48));
    rows.put(kind.code(), row);
    row.setAccessibleText(sentence + ", " + places(kind));
    row.setId("finding-" + kind.code().name());
    row.setOnAction(event -> model.selected().set(kind.code()));
    return row;
  }

  /** One place says its own sentence, several say what they have in common. */
  private String words(FindingKind kind) {
    return kind.findings().size() == 1
        ? kind.findings().getFirst().sentence(texts)
        : kind.code().title(texts);
  }

  private String places(FindingKind kind) {
    List<String> codes =
        new ArrayList<>(
            kind.findings().stream().map(Finding::place).map(place -> place.code()).toList());
    if (codes.size() <= NAMED_PLACES) {
      return String.join(", ", codes);
    }
    String first = codes.stream().limit(NAMED_PLACES).collect(Collectors.joining(", "));
    return texts.say("findings.more", first);
  }

  private Node count(FindingKind kind) {
    int places = kind.findings().size();
    Label count =
        Words.styled(
            texts.say(places == 1 ? "findings.place" : "findings.places", places), "vk-caption");
    count.setMinWidth(80);
    count.setAlignment(Pos.CENTER_RIGHT);
    return count;
  }

  private static Node spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
