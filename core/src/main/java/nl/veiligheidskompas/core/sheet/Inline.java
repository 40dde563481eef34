package nl.veiligheidskompas.core.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import org.jspecify.annotations.Nullable;

/** A piece of a line of text: a run of characters in one look, or a footnote hung on its word. */
public sealed interface Inline {

  /**
   * Characters that look alike.
   *
   * @param text at least one character
   * @param marks in the order of {@link Mark}
   * @param link address that the run points at, or null
   * @param ties the goals, indicators, partners and cost items of the theme that these words tell
   *     of, each once, in the order of their ids; one that is gone says nothing
   */
  record Run(String text, List<Mark> marks, @Nullable String link, @AddedLater List<UUID> ties)
      implements Inline {
    public Run {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a run has at least one character");
      }
      marks = List.copyOf(marks.isEmpty() ? Set.<Mark>of() : EnumSet.copyOf(marks));
      ties = ties.stream().distinct().sorted().toList();
    }

    /** Words that are tied to nothing. */
    public Run(String text, List<Mark> marks, @Nullable String link) {
      this(text, marks, link, List.of());
    }

    /** Whether the run is printed in bold. */
    public boolean bold() {
      return marks.contains(Mark.BOLD);
    }

    /** Whether the run is printed in italics. */
    public boolean italic() {
      return marks.contains(Mark.ITALIC);
    }
  }

  /**
   * A footnote, standing directly behind the word that it explains. Its number follows from its
   * place in the document.
   *
   * @param text what the note says
   */
  record Footnote(String text) implements Inline {}
}
