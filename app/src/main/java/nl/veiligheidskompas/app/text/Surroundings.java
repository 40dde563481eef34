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

        @Override
        public String tied(UUID item) {
          return "";
        }

        @Override
        public void move(UUID passage, int places) {
          // passages that stand by themselves stay where they are
        }
      };

  /**
   * Does something of the plan with words of the text: those that are selected, or else those of
   * the line with the caret.
   *
   * @param group what its menu is called in which it stands, or null for the menu itself
   * @param name what is made, as it stands in the menu
   */
  record Maker(@Nullable String group, String name, Runnable make) {}

  /** What stands at the right of a heading; the same node as long as it is the same passage. */
  @Nullable Node tools(UUID passage);

  /** What stands in the margin beside a passage, or null when there is nothing. */
  @Nullable Region beside(UUID passage);

  /** What can be made from the text where the caret is; the makers of a group side by side. */
  List<Maker> makers();

  /** Puts a passage so many places further, or back when negative. */
  void move(UUID passage, int places);

  /** What an item is called that words of the page can be tied to; empty when there is none. */
  String tied(UUID item);
}
