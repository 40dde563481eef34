package nl.veiligheidskompas.app.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.word.TemplateReport;
import nl.veiligheidskompas.core.report.word.TemplateReport.Match;

/**
 * The house style: which template, what it has of its own, which of its styles stands for each of
 * ours, and a page to see it on.
 */
final class StylePane extends FieldPane {

  private final ReportModel model;
  private final Desktop desktop;
  private final Texts texts;
  private boolean open;

  StylePane(ReportModel model, Desktop desktop, Texts texts) {
    super(texts);
    this.model = model;
    this.desktop = desktop;
    this.texts = texts;
  }

  void show() {
    fill(model.isEditable(), this::fill);
  }

  private void fill() {
    heading(texts.say("reports.style"));
    Path template = model.template().get();
    if (template == null) {
      add(Words.wrapping(texts.say("reports.style.own"), "vk-secondary"));
    } else {
      add(
          Words.wrapping(String.valueOf(template.getFileName())),
          link("report-template-drop", "reports.style.drop", model::dropTemplate));
    }
    add(link("report-template", "reports.style.choose", this::choose));
    Problem refused = model.refusedTemplate().get();
    if (refused != null) {
      add(Words.wrapping(texts.say(refused), "vk-error"));
    }
    TemplateReport house = model.house().get();
    if (template != null && house != null) {
      addHouse(house);
    }
    add(link("report-sample", "reports.style.sample", this::sample));
  }

  private void choose() {
    Path chosen = desktop.askTemplate();
    if (chosen != null) {
      model.useTemplate(chosen);
    }
  }

  private void sample() {
    Path target = desktop.askTarget(texts.say("reports.style.sample.file") + ".docx");
    if (target != null) {
      model.sample(target);
    }
  }

  private Hyperlink link(String id, String key, Runnable action) {
    Hyperlink link = Buttons.link(texts.say(key), action);
    link.setId(id);
    link.setWrapText(true);
    return link;
  }

  private void addHouse(TemplateReport house) {
    add(
        Words.wrapping(
            texts.say("reports.style.found", house.found().size(), house.added().size()),
            "vk-secondary"));
    if (!house.otherFonts().isEmpty()) {
      String fonts = String.join(", ", house.otherFonts());
      add(Words.wrapping(texts.say("reports.style.fonts", fonts), "vk-secondary"));
    }
    if (!house.tooPale().isEmpty()) {
      String pale =
          house.tooPale().stream()
              .map(one ->
                  String.format(Locale.ROOT, "%s (%.1f)", one.style(), one.ratio())
                      .replace('.', ','))
              .collect(Collectors.joining("; "));
      add(Words.wrapping(texts.say("reports.style.pale", pale), "vk-warning"));
    }
    add(
        link(
            "report-styles",
            open ? "reports.style.match.hide" : "reports.style.match",
            () -> {
              open = !open;
              show();
            }));
    if (open) {
      house.matches().forEach(this::addMatch);
    }
  }

  /** One of our styles, with the one of the template that stands for it. */
  private void addMatch(Match match) {
    List<String> values = new ArrayList<>(List.of(""));
    values.addAll(match.candidates());
    choice(
        "report-style-" + match.style(),
        match.name(),
        values,
        match.theirs(),
        theirs -> theirs.isEmpty() ? texts.say("reports.style.ours") : theirs,
        theirs -> model.link(match.style(), theirs));
  }
}
