package nl.veiligheidskompas.app.finding;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.TabLeaves;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** One kind of finding: what it says, where, how to mend it, and accepting it with a reason. */
final class FindingDetail extends VBox {

  private static final int REASON_LINES = 4;

  private final Workbench bench;
  private final FindingsModel model;
  private final Texts texts;
  private final TextArea reason = new TextArea();
  private @Nullable FindingCode shown;

  FindingDetail(Workbench bench, FindingsModel model) {
    this.bench = bench;
    this.model = model;
    texts = bench.texts();
    getStyleClass().add("vk-inspector-body");
    reason.setPrefRowCount(REASON_LINES);
    reason.setWrapText(true);
    reason.setId("finding-reason");
    TabLeaves.on(reason);
    reason.setAccessibleText(texts.say("findings.reason"));
  }

  void show(@Nullable FindingKind kind) {
    getChildren().clear();
    if (kind == null) {
      shown = null;
      getChildren().add(Words.wrapping(texts.say("findings.choose"), "vk-secondary"));
      return;
    }
    if (kind.code() != shown) {
      reason.clear();
      shown = kind.code();
    }
    getChildren()
        .addAll(
            Signs.with(
                Signs.of(kind.code().severity()),
                texts.word(kind.code().severity()),
                Signs.look(kind.code().severity()),
                "vk-strong"),
            Words.wrapping(kind.code().title(texts), "vk-section"),
            Words.rule(),
            Words.styled(texts.say("findings.where"), "vk-strong"));
    kind.findings().forEach(finding -> getChildren().add(place(finding)));
    getChildren()
        .addAll(
            Words.rule(),
            Words.styled(texts.say("findings.mend"), "vk-strong"),
            Words.wrapping(kind.code().advice(texts), "vk-secondary"),
            Words.rule());
    if (bench.desk().state().get().save() == SaveState.READ_ONLY) {
      return;
    }
    if (model.showsAccepted()) {
      addWithdrawal(kind.findings());
    } else {
      addAcceptance(kind.findings());
    }
  }

  private VBox place(Finding finding) {
    Hyperlink link =
        Buttons.link(
            finding.place().code(),
            () -> bench.navigator().go(FindingRoute.of(finding, bench.desk().plan())));
    VBox place = new VBox(2, link, Words.wrapping(finding.sentence(texts), "vk-secondary"));
    String because = finding.acceptedBecause();
    if (because != null) {
      place.getChildren().add(Words.wrapping(texts.say("findings.because", because), "vk-caption"));
    }
    return place;
  }

  private void addAcceptance(List<Finding> findings) {
    Label hint = Words.styled(texts.say("findings.reason.first"), "vk-secondary");
    Button accept =
        Buttons.outlined(
            texts.say("findings.accept"),
            Icon.SAVED,
            () -> model.accept(findings, reason.getText()));
    accept.setId("finding-accept");
    accept.disableProperty().bind(reason.textProperty().map(String::isBlank));
    hint.visibleProperty().bind(accept.disableProperty());
    HBox line = new HBox(8, accept, hint);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Words.styled(texts.say("findings.acceptance"), "vk-strong"),
            Words.wrapping(texts.say("findings.acceptance.line"), "vk-secondary"),
            Words.styled(texts.say("findings.reason"), "vk-secondary"),
            reason,
            line);
  }

  private void addWithdrawal(List<Finding> findings) {
    Button withdraw =
        Buttons.outlined(texts.say("findings.withdraw"), Icon.UNDO, () -> model.withdraw(findings));
    withdraw.setId("finding-withdraw");
    getChildren().add(withdraw);
  }
}
