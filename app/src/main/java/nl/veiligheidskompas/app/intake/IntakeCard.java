package nl.veiligheidskompas.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.ReadingCard;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** The dialog "Themablad uit Word": choose a document, see what goes where, take it over. */
public final class IntakeCard extends ReadingCard {

  private static final double WIDTH = 760;
  private static final double PREVIEW = 380;
  private static final double BETWEEN = 20;

  private final IntakeModel model;
  private final Texts texts;
  private final Supplier<@Nullable Path> picker;
  private List<SheetPlan> plans = List.of();

  /**
   * A dialog that is not shown yet.
   *
   * @param ids gives the keys of what is new
   * @param picker asks for a Word document; null when the user changes her mind
   */
  public IntakeCard(
      Workbench bench, Supplier<UUID> ids, DialogLayer dialogs, Supplier<@Nullable Path> picker) {
    super("intake", bench.texts(), dialogs, PREVIEW, BETWEEN);
    this.picker = picker;
    texts = bench.texts();
    model = new IntakeModel(bench, ids);
    build("intake-losses");
    model.stand().subscribe(this::show);
  }

  /** Shows the dialog; with a document it is read at once. */
  public void open(@Nullable Path document) {
    show(WIDTH);
    if (document != null) {
      model.read(document);
    }
  }

  @Override
  protected void choose() {
    Path file = picker.get();
    if (file != null) {
      model.read(file);
    }
  }

  @Override
  protected void take() {
    List<SheetPlan> chosen = plans;
    close();
    model.take(chosen);
  }

  @Override
  protected boolean isReading() {
    return model.stand().get() instanceof Stand.Reading;
  }

  @Override
  protected void stop() {
    model.cancel();
  }

  private void show(Stand stand) {
    switch (stand) {
      case Stand.Choosing choosing -> {
        say(texts.say("intake.about"));
        refuse(choosing.refusal() == null ? "" : texts.say(choosing.refusal()));
        showSheets(List.of(), "");
      }
      case Stand.Reading reading -> {
        say(texts.say("intake.reading", name(reading.file())));
        refuse("");
        showSheets(List.of(), "");
      }
      case Stand.Read read -> {
        int count = read.sheets().sheets().size();
        say(texts.say(count == 1 ? "intake.read.one" : "intake.read", name(read.file()), count));
        showSheets(model.plans(read.sheets()), read.sheets().losses(texts));
        goToTake();
      }
    }
    showReading(isReading());
  }

  private void showSheets(List<SheetPlan> shown, String left) {
    plans = shown;
    parts().getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      parts().getChildren().add(new SheetPart(shown.get(i), i, texts, this::showTake));
    }
    showParts(!shown.isEmpty());
    sum(left);
    showTake();
  }

  private void showTake() {
    offer(!plans.isEmpty(), !SheetPlan.landings(plans).isEmpty());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
