package nl.veiligheidskompas.app.report;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screen of reports asks of the machine around the window. */
public interface Desktop {

  /** Asks where to put a file; null when the user changes her mind. */
  @Nullable Path askTarget(String suggestedName);

  /** Asks for a folder to put several files in; null when the user changes her mind. */
  @Nullable Path askFolder();

  /** Asks for a template; null when the user changes her mind. */
  @Nullable Path askTemplate();

  /** Asks for a Word document; null when the user changes her mind. */
  @Nullable Path askDocument();

  /** Asks for files with figures to read; none when the user changes her mind. */
  List<Path> askFigures();

  /** Asks where to put a picture, PNG or SVG; null when the user changes her mind. */
  @Nullable Path askPicture(String suggestedName);

  /** Opens a file in the program that belongs to it. */
  void open(Path file);

  /** Shows a file in its folder. */
  void showInFolder(Path file);
}
