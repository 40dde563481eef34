package nl.veiligheidskompas.app.replace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.veiligheidskompas.app.replace.ReplaceModel.Request;
import nl.veiligheidskompas.core.plan.replace.Occurrence;
import org.jspecify.annotations.Nullable;

/** Which of the places that were found are replaced: all, until the user takes some out. */
final class Choice {

  private final Runnable changed;
  private final Map<Integer, BooleanProperty> chosen = new HashMap<>();
  private List<Occurrence> places = List.of();
  private @Nullable Request asked;

  /**
   * @param changed is called when the user chose otherwise
   */
  Choice(Runnable changed) {
    this.changed = changed;
  }

  /** Other places were found; what was taken out stays so as long as the same was asked. */
  void show(Request request, List<Occurrence> found) {
    boolean same =
        asked != null
            && asked.query().equals(request.query())
            && asked.scope().equals(request.scope())
            && found.size() == places.size();
    asked = request;
    places = found;
    if (!same) {
      chosen.clear();
    }
  }

  /** Whether the place with that number in the list is replaced. */
  BooleanProperty of(int number) {
    return chosen.computeIfAbsent(
        number,
        key -> {
          BooleanProperty one = new SimpleBooleanProperty(true);
          one.subscribe((before, now) -> changed.run());
          return one;
        });
  }

  /** Takes all in, or all out. */
  void all(boolean on) {
    for (int i = 0; i < places.size(); i++) {
      of(i).set(on);
    }
  }

  /** The places that stay as they are. */
  List<Occurrence> kept() {
    List<Occurrence> kept = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (!of(i).get()) {
        kept.add(places.get(i));
      }
    }
    return kept;
  }
}
