package nl.veiligheidskompas.core.sheet.edit;

import java.util.List;
import java.util.UUID;

/** A piece of a passage while it is edited, in reading order. */
public sealed interface Part permits Line, Grid, Part.Roles {

  /** The signature under a letter: functions, a line for each. */
  record Roles(UUID id, List<Line> lines) implements Part {
    public Roles {
      lines = List.copyOf(lines);
    }
  }
}
