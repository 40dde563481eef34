package nl.veiligheidskompas.app.sheet;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.finding.FindingRoute;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.plan.TemplateQuestion;

/** One remark in the margin, with the way to mend it. */
final class MarginRemark extends VBox {

  /** So many findings are told in full; more are named by their codes. */
  private static final int TOLD = 2;

  private final SheetModel model;
  private final Navigator navigator;
  private final Texts texts;

  MarginRemark(SheetModel model, Navigator navigator, Remark remark) {
    this.model = model;
    this.navigator = navigator;
    texts = model.texts();
    Severity severity = remark.code().severity();
    getStyleClass().addAll("vk-callout", Signs.look(severity));
    List<Finding> findings = remark.findings();
    String title = remark.code().title(texts);
    getChildren()
        .add(
            Signs.with(
                Signs.of(severity),
                findings.size() == 1 ? title : texts.say("sheet.remarks", title, findings.size()),
                Signs.look(severity),
                "vk-strong",
                "vk-remark-title"));
    if (findings.size() <= TOLD) {
      for (Finding finding : findings) {
        getChildren().add(Words.wrapping(finding.sentence(texts), "vk-secondary"));
      }
    }
    getChildren().add(links(remark));
  }

  private FlowPane links(Remark remark) {
    FlowPane links = new FlowPane(12, 2);
    if (remark.code() == FindingCode.SECTION_MISSING && model.isEditable()) {
      links.getChildren().add(addMissing());
    } else {
      for (Finding finding : remark.findings()) {
        Place place = FindingRoute.of(finding, model.plan());
        if (place.screen() != ScreenName.SHEET) {
          links.getChildren().add(to(finding, place));
        } else if (remark.findings().size() > TOLD) {
          links.getChildren().add(Words.styled(finding.place().code(), "vk-secondary"));
        }
      }
    }
    Hyperlink accept =
        Buttons.link(texts.say("sheet.accept"), () -> navigator.go(Place.of(ScreenName.FINDINGS)));
    accept.setAccessibleText(texts.say("sheet.accept.name", remark.code().title(texts)));
    links.getChildren().add(accept);
    return links;
  }

  private Hyperlink addMissing() {
    Hyperlink add =
        Buttons.link(
            texts.say("sheet.remark.add"),
            () -> {
              for (TemplateQuestion question : model.missing()) {
                model.addSection(question.kind(), question.heading());
              }
            });
    add.setId("remark-add");
    add.setAccessibleText(texts.say("sheet.remark.add.name"));
    return add;
  }

  private Hyperlink to(Finding finding, Place place) {
    Hyperlink link = Buttons.link(finding.place().code(), () -> navigator.go(place));
    link.setAccessibleText(texts.say("sheet.goto", finding.place().code()));
    return link;
  }
}
