package nl.veiligheidskompas.app.facts;

import nl.veiligheidskompas.app.ui.FieldPane;
import nl.veiligheidskompas.core.common.Texts;

/** A form that fills itself from the plan. */
abstract class Form extends FieldPane {

  final FactsModel model;
  final Texts texts;

  Form(FactsModel model) {
    super(model.texts());
    this.model = model;
    texts = model.texts();
  }

  /** Shows the plan as it is now. */
  final void show() {
    fill(model.isEditable(), this::fill);
  }

  /** Adds the fields. */
  abstract void fill();
}
