package nl.veiligheidskompas.app.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.veiligheidskompas.app.file.PlanFiles;
import org.jspecify.annotations.Nullable;

/** Asks with the dialogs of the operating system, beginning in the documents of the user. */
public final class NativePicker implements FilePicker {

  private final Window owner;
  private final Path documents;
  private final Supplier<String> kind;
  private @Nullable Path lastFolder;

  /**
   * A picker over that window.
   *
   * @param documents where plans go unless the user chooses otherwise
   * @param kind what plan files are called
   */
  public NativePicker(Window owner, Path documents, Supplier<String> kind) {
    this.owner = owner;
    this.documents = documents;
    this.kind = kind;
  }

  @Override
  public @Nullable Path open(String title) {
    return chosen(chooser(title).showOpenDialog(owner));
  }

  @Override
  public @Nullable Path save(String title, String suggestion) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(suggestion + PlanFiles.EXTENSION);
    Path file = chosen(chooser.showSaveDialog(owner));
    return file == null ? null : named(file);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(folder().toFile());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.get(), "*" + PlanFiles.EXTENSION));
    return chooser;
  }

  private @Nullable Path chosen(@Nullable File file) {
    if (file == null) {
      return null;
    }
    Path path = file.toPath().toAbsolutePath();
    lastFolder = path.getParent();
    return path;
  }

  private Path folder() {
    if (lastFolder != null && Files.isDirectory(lastFolder)) {
      return lastFolder;
    }
    return documents;
  }

  /** Not every dialog adds the extension. */
  private static Path named(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(PlanFiles.EXTENSION)
        ? file
        : file.resolveSibling(name + PlanFiles.EXTENSION);
  }
}
