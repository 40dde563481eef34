package nl.veiligheidskompas.core.indicator;

/** How far an action is. */
public enum ActionStatus {
  /** nog niet begonnen. */
  NOT_STARTED,
  /** loopt. */
  RUNNING,
  /** gereed. */
  DONE,
  /** vervallen: it will not be done any more. */
  DROPPED
}
