package nl.veiligheidskompas.app.palette;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * As much of a text as fits on one line, around what was found in it.
 *
 * @param text begins or ends in … where something was left out
 * @param found places in that text of the letters that were found
 */
record Excerpt(String text, Set<Integer> found) {

  /** Letters of which a line of the palette has room for all. */
  static final int MOST = 72;

  /** Letters that stay before the first that was found. */
  private static final int BEFORE = 24;

  private static final String MORE = "…";

  Excerpt {
    found = Set.copyOf(found);
  }

  /** The excerpt of a text in which letters were found at these places, ascending. */
  static Excerpt of(String whole, List<Integer> places) {
    String text = whole.replaceAll("\\s", " ");
    if (text.length() <= MOST) {
      return new Excerpt(text, Set.copyOf(places));
    }
    int first = places.isEmpty() ? 0 : places.getFirst();
    int start = Math.clamp(first - BEFORE, 0, text.length() - MOST + 1);
    String head = start > 0 ? MORE : "";
    int room = MOST - head.length();
    boolean toTheEnd = start + room >= text.length();
    int end = toTheEnd ? text.length() : start + room - 1;
    String tail = toTheEnd ? "" : MORE;
    int shift = head.length() - start;
    Set<Integer> found =
        places.stream()
            .filter(place -> place >= start && place < end)
            .map(place -> place + shift)
            .collect(Collectors.toSet());
    return new Excerpt(head + text.substring(start, end) + tail, found);
  }
}
