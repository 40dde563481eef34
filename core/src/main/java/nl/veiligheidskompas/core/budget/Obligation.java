package nl.veiligheidskompas.core.budget;

/** Why a budget line cannot simply be dropped; decides what the council can influence. */
public enum Obligation {
  /** wettelijke taak. */
  STATUTORY,
  /** regionale afspraak. */
  REGIONAL_AGREEMENT,
  /** landelijk beleid. */
  NATIONAL_POLICY,
  /** politieke afspraak. */
  POLITICAL_AGREEMENT,
  /** lokaal beleid. */
  LOCAL_POLICY,
  /** lokale afspraak. */
  LOCAL_AGREEMENT,
  /** contract. */
  CONTRACT
}
