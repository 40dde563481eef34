package nl.veiligheidskompas.core.intake.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.Losses;
import nl.veiligheidskompas.core.intake.ReadText;
import nl.veiligheidskompas.core.office.OfficeFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Reads the text of a Word document. */
public final class WordText {

  private static final String SUBJECT = "intake";

  /** Most documents name the template they were made with; nothing of it is read here. */
  private static final Set<String> LEFT_LYING = Set.of("attachedTemplate");

  private WordText() {}

  /**
   * The text in a file, which is never changed.
   *
   * @param ids gives the keys of the blocks
   * @throws RefusedException with {@code intake.<reason>} when it is no Word document, is damaged,
   *     protected or too large, holds what a document must not bring along, or has no text
   */
  public static ReadText read(Path file, Supplier<UUID> ids) throws RefusedException {
    ReadText text;
    try {
      text = OfficeFile.open(file, SUBJECT, LEFT_LYING, opened -> read(opened, name(file), ids));
    } catch (IOException e) {
      throw new RefusedException(Problem.of(SUBJECT + ".damaged"), e);
    }
    if (text.pieces().isEmpty()) {
      throw new RefusedException(Problem.of(SUBJECT + ".empty"));
    }
    return text;
  }

  private static ReadText read(OfficeFile file, String name, Supplier<UUID> ids)
      throws IOException, RefusedException, InvalidFormatException {
    Parts parts = Parts.of(file);
    Losses losses = new Losses();
    BodyReader reader = new BodyReader(parts, file, losses, ids);
    return new ReadText(name, reader.read(parts.body()), losses.counts());
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).strip();
  }
}
