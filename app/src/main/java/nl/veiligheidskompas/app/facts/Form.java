package nl.veiligheidskompas.app.facts;

import nl.veiligheidskompas.app.ui.FieldPane;

/** A form that fills itself from the plan. */
interface Form {

  FieldPane pane();

  void show();
}
