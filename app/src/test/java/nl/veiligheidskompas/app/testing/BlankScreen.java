package nl.veiligheidskompas.app.testing;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.Screen;

/** A screen on which nothing stands, to come from and to go to. */
public final class BlankScreen implements Screen {

  private final Region nothing = new Region();

  @Override
  public Node work() {
    return nothing;
  }

  @Override
  public void enter(Place place) {
    nothing.setUserData(place);
  }

  @Override
  public void leave() {
    nothing.setUserData(null);
  }
}
