package nl.veiligheidskompas.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a user keeps documents. */
public final class UserDocuments {

  private static final List<String> NAMES = List.of("Documents", "Documenten");

  private UserDocuments() {}

  /** The folder for documents in the folder of the user, or that folder itself. */
  public static Path in(Path home) {
    return NAMES.stream().map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
  }
}
