package nl.veiligheidskompas.app.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The way from place to place, with its history. */
public final class Navigator {

  private static final int REMEMBERED = 50;

  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Place> place;

  public Navigator(Place first) {
    place = new ReadOnlyObjectWrapper<>(first);
  }

  /** Where the user is. */
  public ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }

  /** Goes there; going where one is changes nothing. */
  public void go(Place next) {
    Place current = place.get();
    if (next.equals(current)) {
      return;
    }
    before.push(current);
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    after.clear();
    place.set(next);
  }

  /** Back to where one came from; stays when there is nothing before. */
  public void back() {
    move(before, after);
  }

  /** Forward again after going back. */
  public void forward() {
    move(after, before);
  }

  private void move(Deque<Place> from, Deque<Place> to) {
    if (!from.isEmpty()) {
      to.push(place.get());
      place.set(from.pop());
    }
  }
}
