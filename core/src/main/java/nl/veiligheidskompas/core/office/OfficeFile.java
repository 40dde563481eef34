package nl.veiligheidskompas.core.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file of Word or Excel that somebody sent: refuses what is no such file and what could do
 * something by itself or fetch something from elsewhere, each with one sentence.
 */
public final class OfficeFile {

  private static final long LARGEST_ENTRY = 64L << 20;
  private static final long MOST_ENTRIES = 500;
  private static final long LARGEST_FILE = 64L << 20;
  private static final String OFFICE_DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final Set<String> EMBEDDED = Set.of("oleObject", "aFChunk", "control", "package");
  private static final Pattern FETCHING =
      Pattern.compile("\\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|DATABASE)\\b");
  private static final Set<String> WEB = Set.of("http", "https", "mailto");

  static {
    // POI keeps its limits for the whole program; its own allow entries of 4 GB
    ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
  }

  private final OPCPackage content;
  private final String subject;
  private final Kind kind;
  private final Set<String> leftLying;

  private OfficeFile(OPCPackage content, String subject, Kind kind, Set<String> leftLying) {
    this.content = content;
    this.subject = subject;
    this.kind = kind;
    this.leftLying = leftLying;
  }

  /** What the file must be. */
  public enum Kind {
    DOCUMENT("wordprocessingml.", "notword"),
    WORKBOOK("spreadsheetml.", "notworkbook");

    private final String content;
    private final String refusal;

    Kind(String content, String refusal) {
      this.content = content;
      this.refusal = refusal;
    }
  }

  /** What is done with a file that passed the checks. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(OfficeFile file) throws IOException, InvalidFormatException, RefusedException;
  }

  /**
   * Opens the file, checks it, reads it and closes it; the file is never changed.
   *
   * @param subject what the file is for: the first part of the key of every refusal, such as {@code
   *     template} in {@code template.damaged}
   * @throws RefusedException with {@code <subject>.missing}, {@code .notword}, {@code .damaged},
   *     {@code .toolarge}, {@code .protected}, {@code .macro}, {@code .embedded} or {@code
   *     .external}
   */
  public static <T> T open(Path file, String subject, Reader<T> reader)
      throws IOException, RefusedException {
    return open(file, subject, Set.of(), reader);
  }

  /**
   * As {@link #open(Path, String, Reader)}, for a reader that takes over nothing but text.
   *
   * @param leftLying kinds of relation to the outside, such as {@code attachedTemplate}, that the
   *     reader neither follows nor keeps, so that they are no reason to refuse the file
   */
  public static <T> T open(Path file, String subject, Set<String> leftLying, Reader<T> reader)
      throws IOException, RefusedException {
    return open(file, subject, Kind.DOCUMENT, leftLying, reader);
  }

  /** As {@link #open(Path, String, Set, Reader)}, for a file of that kind. */
  public static <T> T open(
      Path file, String subject, Kind kind, Set<String> leftLying, Reader<T> reader)
      throws IOException, RefusedException {
    checkKind(file, subject, kind);
    try (OPCPackage content = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      OfficeFile opened = new OfficeFile(content, subject, kind, leftLying);
      opened.check();
      return reader.read(opened);
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      // POI says by an illegal argument, too, that a file is not what it should be
      throw new RefusedException(Problem.of(subject + ".damaged"), e);
    } catch (IOException e) {
      throw new RefusedException(
          Problem.of(subject + (isTooLarge(e) ? ".toolarge" : ".damaged")), e);
    }
  }

  /** The parts and their relations. */
  public OPCPackage content() {
    return content;
  }

  /** The refusal of that name about this file. */
  public RefusedException refused(String name, Object... arguments) {
    return new RefusedException(Problem.of(subject + "." + name, arguments));
  }

  /** POI says only in words that a limit was passed. */
  private static boolean isTooLarge(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("zip bomb") || message.contains("exceed");
  }

  private static void checkKind(Path file, String subject, Kind kind)
      throws IOException, RefusedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new RefusedException(Problem.of(subject + ".missing", file.toString()));
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new RefusedException(Problem.of(subject + ".toolarge"));
    }
    FileMagic magic = magic(file);
    if (magic == FileMagic.OLE2) {
      throw new RefusedException(
          Problem.of(subject + "." + (isEncrypted(file, subject) ? "protected" : kind.refusal)));
    }
    if (magic != FileMagic.OOXML) {
      throw new RefusedException(Problem.of(subject + "." + kind.refusal));
    }
  }

  private static FileMagic magic(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return FileMagic.UNKNOWN;
    }
    try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
      return FileMagic.valueOf(in);
    }
  }

  /** Word puts a document with a password into the container of its old format. */
  private static boolean isEncrypted(Path file, String subject) throws RefusedException {
    try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
      return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Problem.of(subject + ".damaged"), e);
    }
  }

  private void check() throws InvalidFormatException, RefusedException {
    checkRelations(content.getRelationships());
    for (PackagePart part : content.getParts()) {
      String type = part.getContentType().toLowerCase(Locale.ROOT);
      if (type.contains("macroenabled") || type.contains("vbaproject")) {
        throw refused("macro");
      }
      if (!part.isRelationshipPart()) {
        checkRelations(part.getRelationships());
      }
    }
    main();
  }

  /**
   * The part that holds the text or the sheets.
   *
   * @throws RefusedException when it is a file of another kind
   */
  public PackagePart main() throws InvalidFormatException, RefusedException {
    PackageRelationshipCollection main = content.getRelationshipsByType(OFFICE_DOCUMENT);
    if (main.isEmpty()) {
      throw refused(kind.refusal);
    }
    PackagePart part = content.getPart(main.getRelationship(0));
    if (part == null) {
      throw refused("damaged");
    }
    if (!part.getContentType().contains(kind.content)) {
      throw refused(kind.refusal);
    }
    return part;
  }

  private void checkRelations(PackageRelationshipCollection relations) throws RefusedException {
    for (PackageRelationship relation : relations) {
      String kind = kind(relation);
      if (EMBEDDED.contains(kind) && !fromChart(relation)) {
        throw refused("embedded");
      }
      boolean outside = relation.getTargetMode() == TargetMode.EXTERNAL;
      if (outside && !isLink(relation) && !leftLying.contains(kind)) {
        throw refused("external", kind);
      }
    }
  }

  /** A link waits for a reader to follow it; everything else outside is fetched unasked. */
  private static boolean isLink(PackageRelationship relation) {
    String scheme = relation.getTargetURI().getScheme();
    return kind(relation).equals("hyperlink")
        && scheme != null
        && WEB.contains(scheme.toLowerCase(Locale.ROOT));
  }

  private static boolean fromChart(PackageRelationship relation) {
    PackagePart source = relation.getSource();
    return source != null && source.getContentType().contains("drawingml.chart");
  }

  /**
   * Refuses a field that fetches something, with {@code <subject>.external}.
   *
   * @param instruction what the field says, or markup with such instructions in it
   */
  public void checkField(String instruction) throws RefusedException {
    if (FETCHING.matcher(instruction).find()) {
      throw refused("external", "INCLUDETEXT");
    }
  }

  /** The last part of the type of a relation, such as {@code styles}. */
  public static String kind(PackageRelationship relation) {
    String type = relation.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
