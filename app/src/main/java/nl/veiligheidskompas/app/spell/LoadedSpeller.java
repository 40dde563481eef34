package nl.veiligheidskompas.app.spell;

import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.spell.Speller;
import org.jspecify.annotations.Nullable;

/** The dictionary, loaded when it is first asked for; who asks meanwhile waits for it. */
public final class LoadedSpeller implements Supplier<Speller> {

  private @Nullable Speller loaded;

  @Override
  public synchronized Speller get() {
    Speller known = loaded;
    if (known == null) {
      known = Speller.load();
      loaded = known;
    }
    return known;
  }
}
