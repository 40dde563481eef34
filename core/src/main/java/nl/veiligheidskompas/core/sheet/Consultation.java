package nl.veiligheidskompas.core.sheet;

import java.util.List;

/**
 * A regular meeting about cases or groups.
 *
 * @param subject whom or what it is about
 * @param participants functions and organisations
 */
public record Consultation(String name, String subject, List<String> participants) {
  public Consultation {
    participants = List.copyOf(participants);
  }
}
