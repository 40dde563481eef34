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
  private @Nullable Path template;

  public FixedDesktop(Path target) {
    this.target = target;
  }

  /** Lets the user point at a template from now on. */
  public void pointAtTemplate(Path file) {
    template = file;
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
    return template;
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
