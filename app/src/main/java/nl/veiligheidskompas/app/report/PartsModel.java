package nl.veiligheidskompas.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.report.Export.ReportRequest;
import nl.veiligheidskompas.core.plan.DocumentForm;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.edit.PublicationEdits;
import nl.veiligheidskompas.core.report.council.ReportChoice.ChosenPart;
import org.jspecify.annotations.Nullable;

/** What is chosen of the parts of the document that is shown; each choice is one step. */
final class PartsModel {

  private final PlanDesk desk;
  private final Export export;
  private final Supplier<ReportRequest> request;
  private final Supplier<UUID> ids;

  /**
   * @param request which document is shown
   * @param ids gives keys that were not given before
   */
  PartsModel(PlanDesk desk, Export export, Supplier<ReportRequest> request, Supplier<UUID> ids) {
    this.desk = desk;
    this.export = export;
    this.request = request;
    this.ids = ids;
  }

  /** The parts of the document in their order, those that are left out too. */
  List<ChosenPart> all() {
    return export.parts(request.get());
  }

  /** Whether parts were chosen or ordered for this document. */
  boolean isArranged() {
    return !form().parts().isEmpty();
  }

  /** The text of the municipality that a part is, or null when it is of the plan. */
  @Nullable OwnText ownText(String part) {
    return form().texts().stream().filter(one -> one.part().equals(part)).findFirst().orElse(null);
  }

  private DocumentForm form() {
    return Publication.of(desk.plan()).form(document());
  }

  private String document() {
    return request.get().choice().report().code();
  }

  private List<PartPlace> places() {
    return new ArrayList<>(all().stream().map(ChosenPart::place).toList());
  }

  /** Takes the part at that place into the document, or leaves it out. */
  void include(int at, boolean shown) {
    List<PartPlace> places = places();
    places.set(at, new PartPlace(places.get(at).part(), shown));
    arrange(places);
  }

  /** Moves the part at that place so many places. */
  void move(int at, int places) {
    List<PartPlace> moved = places();
    PartPlace part = moved.remove(at);
    moved.add(Math.clamp((long) at + places, 0, moved.size()), part);
    arrange(moved);
  }

  private void arrange(List<PartPlace> places) {
    String document = document();
    desk.edit(plan -> PublicationEdits.arrange(plan, document, places));
  }

  void arrangeAsUsual() {
    String document = document();
    desk.edit(plan -> PublicationEdits.usual(plan, document));
  }

  /** Adds a text in front, where a foreword stands, and answers its key. */
  UUID addText(String title) {
    OwnText text = new OwnText(ids.get(), title, "", false);
    List<PartPlace> places = places();
    places.addFirst(new PartPlace(text.part(), true));
    String document = document();
    desk.edit(plan -> PublicationEdits.add(plan, document, text, places));
    return text.id();
  }

  void change(OwnText text) {
    String document = document();
    desk.edit(plan -> PublicationEdits.change(plan, document, text));
  }

  void removeText(UUID id) {
    String document = document();
    desk.edit(plan -> PublicationEdits.remove(plan, document, id));
  }
}
