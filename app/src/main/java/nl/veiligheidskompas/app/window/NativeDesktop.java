package nl.veiligheidskompas.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.veiligheidskompas.app.chart.PictureFile;
import nl.veiligheidskompas.app.report.Desktop;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** The machine around the window, as the operating system offers it. */
public final class NativeDesktop implements Desktop {

  private static final String DOCUMENT = ".docx";

  private final Window owner;
  private final Path documents;
  private final Supplier<Texts> texts;
  private final Consumer<String> shown;
  private @Nullable Path lastFolder;

  /**
   * The machine around that window.
   *
   * @param documents where documents go unless the user chooses otherwise
   * @param shown shows an address in the program that belongs to it
   */
  public NativeDesktop(
      Window owner, Path documents, Supplier<Texts> texts, Consumer<String> shown) {
    this.owner = owner;
    this.documents = documents;
    this.texts = texts;
    this.shown = shown;
  }

  @Override
  public @Nullable Path askTarget(String suggestedName) {
    FileChooser chooser = chooser("window.document.save", "*" + DOCUMENT);
    chooser.setInitialFileName(suggestedName);
    Path file = chosen(chooser.showSaveDialog(owner));
    if (file == null || file.toString().endsWith(DOCUMENT)) {
      return file;
    }
    return file.resolveSibling(file.getFileName() + DOCUMENT);
  }

  @Override
  public @Nullable Path askFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get().say("window.documents.folder"));
    chooser.setInitialDirectory((lastFolder == null ? documents : lastFolder).toFile());
    File folder = chooser.showDialog(owner);
    if (folder != null) {
      lastFolder = folder.toPath().toAbsolutePath();
    }
    return folder == null ? null : lastFolder;
  }

  @Override
  public @Nullable Path askTemplate() {
    return chosen(chooser("window.template.open", "*.dotx", "*" + DOCUMENT).showOpenDialog(owner));
  }

  @Override
  public @Nullable Path askDocument() {
    return chosen(chooser("window.document.open", "*" + DOCUMENT).showOpenDialog(owner));
  }

  @Override
  public List<Path> askFigures() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().say("window.figures.open"));
    chooser.setInitialDirectory((lastFolder == null ? documents : lastFolder).toFile());
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                texts.get().say("window.figures.kind"), "*.csv", "*.txt", "*.json", "*.xlsx"));
    List<File> files = chooser.showOpenMultipleDialog(owner);
    List<Path> chosen = new ArrayList<>();
    for (File file : files == null ? List.<File>of() : files) {
      Path path = file.toPath().toAbsolutePath();
      lastFolder = path.getParent();
      chosen.add(path);
    }
    return chosen;
  }

  @Override
  public @Nullable Path askPicture(String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().say("window.picture.save"));
    chooser.setInitialDirectory((lastFolder == null ? documents : lastFolder).toFile());
    chooser.setInitialFileName(suggestedName);
    for (String extension : PictureFile.EXTENSIONS) {
      String kind = extension.substring(1).toUpperCase(Locale.ROOT);
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + extension));
    }
    Path file = chosen(chooser.showSaveDialog(owner));
    if (file == null || hasKind(file)) {
      return file;
    }
    // not every dialog adds the extension
    String kind = chooser.getSelectedExtensionFilter().getExtensions().getFirst();
    return file.resolveSibling(file.getFileName() + kind.substring(1));
  }

  private static boolean hasKind(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return PictureFile.EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  @Override
  public void open(Path file) {
    shown.accept(file.toUri().toString());
  }

  @Override
  public void showInFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    shown.accept((folder == null ? file : folder).toUri().toString());
  }

  private FileChooser chooser(String title, String... patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().say(title));
    chooser.setInitialDirectory((lastFolder == null ? documents : lastFolder).toFile());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get().say("window.document.kind"), patterns));
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
}
