package nl.veiligheidskompas.core.sheet.edit;

import java.util.Comparator;

/**
 * Where a caret can stand.
 *
 * @param leaf the number of the line in its manuscript
 * @param at so many signs of the line stand before it
 */
public record Place(int leaf, int at) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::leaf).thenComparingInt(Place::at);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
