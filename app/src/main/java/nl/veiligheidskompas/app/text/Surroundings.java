package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What stands around the text of a page, and what else can be made from it. */
public interface Surroundings {

  /** A page with nothing around its text. */
  Surroundings NONE =
      new Surroundings() {
        @Override
        public @Nullable Node tools(UUID passage) {
          return null;
        }

        @Override
        public @Nullable Region beside(UUID passage) {
          return null;
        }

        @Override
        public List<Maker> makers() {
          return List.of();
        }
      };

  /**
   * Makes something of the plan from words of the text.
   *
   * @param name what is made, as it stands in the menu
   * @param make takes the selected words, or those of the line with the caret
   */
  record Maker(String name, java.util.function.Consumer<String> make) {}

  /** What stands at the right of a heading; the same node as long as it is the same passage. */
  @Nullable Node tools(UUID passage);

  /** What stands in the margin beside a passage, or null when there is nothing. */
  @Nullable Region beside(UUID passage);

  /** What can be made from the text where the caret is. */
  List<Maker> makers();
}
