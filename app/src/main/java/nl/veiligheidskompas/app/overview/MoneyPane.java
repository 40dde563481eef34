package nl.veiligheidskompas.app.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.PartsBar;
import nl.veiligheidskompas.app.ui.PartsBar.Part;
import nl.veiligheidskompas.app.ui.Signs;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.phasing.Capacity;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** The sum of the lines beside the stated total, and how the hours of the team are shared out. */
final class MoneyPane extends VBox {

  private static final double WIDTH = 400;
  private static final double THIN = 14;
  private static final double THICK = 22;

  private final Workbench bench;
  private final Texts texts;

  MoneyPane(Workbench bench, OverviewModel model, SafetyPlan plan) {
    this.bench = bench;
    texts = bench.texts();
    setSpacing(6);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setStyle("-fx-padding: 16 24 24 24;");
    getChildren().add(head("overview.money", ScreenName.BUDGET));
    addMoney(model.money());
    getChildren().addAll(gap(), Words.rule(), gap());
    getChildren().add(head("overview.capacity", ScreenName.PHASING, plan.facts().team()));
    addCapacity(plan.capacityShares(), model.capacity());
  }

  private void addMoney(YearTotal total) {
    Money stated = total.stated();
    Money sum = total.sum();
    Money widest = stated != null && stated.compareTo(sum) > 0 ? stated : sum;
    getChildren().add(amount("overview.sum", sum, total.lines()));
    getChildren().add(bar(sum, stated, widest));
    if (stated == null) {
      getChildren().add(Words.styled(texts.say("overview.stated.none"), "vk-secondary"));
      return;
    }
    getChildren().add(amount("overview.stated", stated));
    getChildren().add(bar(stated, sum, widest));
    Money difference = sum.minus(stated);
    if (total.contradicts()) {
      HBox line =
          new HBox(
              Signs.with(Signs.of(Severity.ERROR), texts.say("overview.difference"), "vk-error"),
              spring(),
              Words.styled(texts.money(difference), "vk-error", "vk-strong"));
      getChildren().add(line);
    }
  }

  private PartsBar bar(Money amount, @Nullable Money other, Money widest) {
    List<Part> parts = new ArrayList<>();
    boolean surplus = other != null && amount.compareTo(other) > 0;
    Money solid = surplus && other != null ? other : amount;
    parts.add(new Part(solid.cents(), "", false));
    if (surplus) {
      parts.add(new Part(amount.minus(solid).cents(), "", true));
    }
    return new PartsBar(parts, Math.max(1, widest.cents()), THIN, texts.money(amount));
  }

  private HBox amount(String key, Money amount, Object... arguments) {
    return new HBox(
        Words.plain(texts.say(key, arguments)),
        spring(),
        Words.styled(texts.money(amount), "vk-strong"));
  }

  private void addCapacity(List<CapacityShare> shares, Capacity capacity) {
    if (shares.isEmpty()) {
      getChildren().add(Words.styled(texts.say("overview.capacity.none"), "vk-secondary"));
      return;
    }
    List<Part> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (CapacityShare share : shares) {
      String percent = texts.say("overview.percent", share.percent());
      parts.add(new Part(share.percent().doubleValue(), percent, false));
      names.add(share.name() + " " + percent);
    }
    BigDecimal missing = capacity.missing();
    if (missing.signum() > 0) {
      parts.add(new Part(missing.doubleValue(), "", true));
    }
    double whole = Math.max(100, capacity.sum().doubleValue());
    String spoken = String.join(", ", names);
    getChildren().add(new PartsBar(parts, whole, THICK, spoken));
    getChildren().add(Words.wrapping(spoken, "vk-caption"));
    if (missing.signum() != 0) {
      String key = missing.signum() > 0 ? "overview.missing" : "overview.surplus";
      getChildren()
          .add(Signs.with(Signs.of(Severity.ERROR), texts.say(key, missing.abs()), "vk-error"));
    }
  }

  private HBox head(String key, ScreenName screen, Object... arguments) {
    HBox head =
        new HBox(
            Words.styled(texts.say(key, arguments), "vk-section"),
            spring(),
            Buttons.link(texts.say(screen.key()), () -> bench.navigator().go(Place.of(screen))));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static Node spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private static Node gap() {
    Region gap = new Region();
    gap.setMinHeight(6);
    return gap;
  }
}
