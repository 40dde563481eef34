package nl.veiligheidskompas.app.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.app.report.Desktop;
import org.jspecify.annotations.Nullable;

/** A machine of which the user always points at the same place. */
public final class FixedDesktop implements Desktop {

  private final Path target;
  private final List<Path> opened = new ArrayList<>();
  private String suggested = "";

  public FixedDesktop(Path target) {
    this.target = target;
  }

  /** The files that were opened or shown. */
  public List<Path> opened() {
    return List.copyOf(opened);
  }

  /** The name that was suggested for a file last. */
  public String suggested() {
    return suggested;
  }

  @Override
  public @Nullable Path askTarget(String suggestedName) {
    suggested = suggestedName;
    return target;
  }

  @Override
  public @Nullable Path askFolder() {
    return target.getParent();
  }

  @Override
  public @Nullable Path askTemplate() {
    return null;
  }

  @Override
  public @Nullable Path askDocument() {
    return target;
  }

  @Override
  public List<Path> askFigures() {
    return List.of(target);
  }

  @Override
  public @Nullable Path askPicture(String suggestedName) {
    suggested = suggestedName;
    return target;
  }

  @Override
  public void open(Path file) {
    opened.add(file);
  }

  @Override
  public void showInFolder(Path file) {
    opened.add(file);
  }
}
