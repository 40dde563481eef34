package nl.veiligheidskompas.app.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Says a value of a choice in words; nothing is read back, because nothing is typed in it. */
public final class Naming<T> extends StringConverter<T> {

  private final Function<T, String> words;

  /**
   * @param words what a value is called
   */
  public Naming(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public @Nullable T fromString(String typed) {
    return null;
  }
}
