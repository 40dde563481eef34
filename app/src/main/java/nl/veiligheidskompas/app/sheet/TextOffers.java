package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.figures.NamedAmount;
import nl.veiligheidskompas.core.plan.figures.NamedShare;

/** Figures that the text of the question names and nothing has yet: quietly offered. */
final class TextOffers extends VBox {

  private final SheetModel model;
  private final Texts texts;
  private final Consumer<TextOffer> take;

  TextOffers(SheetModel model, Consumer<TextOffer> take) {
    super(8);
    this.model = model;
    this.take = take;
    texts = model.texts();
  }

  void show() {
    getChildren().clear();
    List<TextOffer> offers =
        model.isEditable() ? TextOffer.of(model.plan(), model.here()) : List.of();
    for (int i = 0; i < offers.size(); i++) {
      TextOffer offer = offers.get(i);
      Button make = Buttons.outlined(texts.say(key(offer)), Icon.ADD, () -> take.accept(offer));
      make.setId("offer-" + i);
      make.setAccessibleText(texts.say(key(offer) + ".name", figure(offer)));
      String words = texts.say(key(offer) + ".words", figure(offer));
      VBox box = new VBox(4, Words.wrapping(words, "vk-secondary"), make);
      box.getStyleClass().addAll("vk-callout", "vk-notice");
      getChildren().add(box);
    }
    setVisible(!offers.isEmpty());
    setManaged(!offers.isEmpty());
  }

  private static String key(TextOffer offer) {
    return offer.amount() == null ? "sheet.offer.share" : "sheet.offer.amount";
  }

  private String figure(TextOffer offer) {
    NamedAmount amount = offer.amount();
    NamedShare share = offer.share();
    if (amount != null) {
      return texts.money(amount.amount());
    }
    if (share == null) {
      return "";
    }
    String value = texts.figure(share.value()) + (share.unit() == null ? "" : "\u00a0%");
    return share.year() == null
        ? value
        : texts.say("sheet.offer.inyear", value, String.valueOf(share.year()));
  }
}
