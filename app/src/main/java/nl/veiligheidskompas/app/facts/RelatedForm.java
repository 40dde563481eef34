package nl.veiligheidskompas.app.facts;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.RelatedDocument.Kind;
import nl.veiligheidskompas.core.plan.edit.RelatedEdits;

/** The plans that this plan leans on, and its annexes. */
final class RelatedForm extends Form {

  RelatedForm(FactsModel model) {
    super(model);
  }

  @Override
  void fill() {
    for (Kind kind : Kind.values()) {
      addGroup(kind);
    }
  }

  private void addGroup(Kind kind) {
    List<RelatedDocument> documents =
        model.plan().relatedDocuments().stream().filter(one -> one.kind() == kind).toList();
    heading(texts.say("facts.related." + kind.name()));
    if (documents.isEmpty()) {
      add(Words.wrapping(texts.say("facts.related.none"), "vk-empty"));
    }
    documents.forEach(this::addDocument);
    if (isEditable()) {
      Button add =
          Buttons.outlined(
              texts.say("facts.related.add." + kind.name()), Icon.ADD, () -> add(kind));
      add.setId("related-add-" + kind.name());
      add(add);
    }
  }

  private void add(Kind kind) {
    UUID id = model.ids().get();
    model.edit(plan -> RelatedEdits.add(plan, id, kind, texts.say("facts.related.new")));
  }

  private void addDocument(RelatedDocument document) {
    String id = String.valueOf(document.id());
    required(
        "related-title-" + id,
        texts.say("facts.related.title"),
        document.title(),
        words -> change(document, one -> one.title = words));
    text(
        "related-number-" + id,
        texts.say("facts.related.number"),
        document.number(),
        words -> change(document, one -> one.number = words));
    text(
        "related-owner-" + id,
        texts.say("facts.related.owner"),
        document.owner(),
        words -> change(document, one -> one.owner = words));
    text(
        "related-cycle-" + id,
        texts.say("facts.related.cycle"),
        document.cycle(),
        words -> change(document, one -> one.cycle = words));
    text(
        "related-note-" + id,
        texts.say("facts.related.note"),
        document.note(),
        words -> change(document, one -> one.note = words));
    if (isEditable()) {
      Button remove =
          Buttons.outlined(
              texts.say("facts.related.remove"),
              Icon.REMOVE,
              () -> model.edit(plan -> RelatedEdits.remove(plan, document.id())));
      remove.setId("related-remove-" + id);
      remove.setAccessibleText(texts.say("facts.related.remove.name", document.title()));
      add(remove);
    }
    add(Words.rule());
  }

  /** What a field changes of a document. */
  private interface Change {
    void on(Draft draft);
  }

  private void change(RelatedDocument shown, Change change) {
    model.edit(plan ->
        plan.relatedDocuments().stream()
            .filter(one -> one.id().equals(shown.id()))
            .findFirst()
            .map(now -> {
              Draft draft = new Draft(now);
              change.on(draft);
              return RelatedEdits.change(plan, draft.document());
            })
            .orElse(null));
  }

  /** The parts of a document that a field may change. */
  private static final class Draft {
    private final RelatedDocument before;
    private String number;
    private String title;
    private String owner;
    private String cycle;
    private String note;

    Draft(RelatedDocument document) {
      before = document;
      number = document.number();
      title = document.title();
      owner = document.owner();
      cycle = document.cycle();
      note = document.note();
    }

    RelatedDocument document() {
      return new RelatedDocument(
          before.id(), before.position(), before.kind(), number, title, owner, cycle, note);
    }
  }
}
