package nl.veiligheidskompas.app.facts;

/** The parts of the plan's data, each with a form of its own. */
enum Part {
  GENERAL,
  PERIOD,
  TEMPLATE,
  SOURCES,
  AREAS,
  RELATED,
  FIELDS,
  HISTORY
}
