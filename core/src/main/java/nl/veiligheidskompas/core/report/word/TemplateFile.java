package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
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
 * Opens a template that somebody sent: refuses what is no Word document and what could do something
 * by itself or fetch something from elsewhere, each with one sentence.
 */
final class TemplateFile {

  private static final long LARGEST_ENTRY = 64L << 20;
  private static final long MOST_ENTRIES = 500;
  private static final long LARGEST_FILE = 64L << 20;
  private static final String WORD = "wordprocessingml.";
  private static final Set<String> EMBEDDED = Set.of("oleObject", "aFChunk", "control", "package");
  private static final Set<String> WEB = Set.of("http", "https", "mailto");

  static {
    // POI keeps its limits for the whole program; its own allow entries of 4 GB
    ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
  }

  private TemplateFile() {}

  /** What is done with an opened template. */
  @FunctionalInterface
  interface Reader<T> {
    T read(OPCPackage template) throws IOException, InvalidFormatException, RefusedException;
  }

  /** Opens the file, checks it, reads it and closes it; the file is never changed. */
  static <T> T open(Path file, Reader<T> reader) throws IOException, RefusedException {
    checkKind(file);
    try (OPCPackage template = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      check(template);
      return reader.read(template);
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      // POI says by an illegal argument, too, that a file is not what it should be
      throw new RefusedException(Problem.of("template.damaged"), e);
    } catch (IOException e) {
      throw new RefusedException(
          Problem.of(isTooLarge(e) ? "template.toolarge" : "template.damaged"), e);
    }
  }

  /** POI says only in words that a limit was passed. */
  private static boolean isTooLarge(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("zip bomb") || message.contains("exceed");
  }

  private static void checkKind(Path file) throws IOException, RefusedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new RefusedException(Problem.of("template.missing", file.toString()));
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new RefusedException(Problem.of("template.toolarge"));
    }
    FileMagic magic = magic(file);
    if (magic == FileMagic.OLE2) {
      throw new RefusedException(
          Problem.of(isEncrypted(file) ? "template.protected" : "template.notword"));
    }
    if (magic != FileMagic.OOXML) {
      throw new RefusedException(Problem.of("template.notword"));
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
  private static boolean isEncrypted(Path file) throws RefusedException {
    try (POIFSFileSystem old = new POIFSFileSystem(file.toFile(), true)) {
      return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Problem.of("template.damaged"), e);
    }
  }

  private static void check(OPCPackage template) throws InvalidFormatException, RefusedException {
    checkRelations(template.getRelationships());
    for (PackagePart part : template.getParts()) {
      String type = part.getContentType().toLowerCase(Locale.ROOT);
      if (type.contains("macroenabled") || type.contains("vbaproject")) {
        throw new RefusedException(Problem.of("template.macro"));
      }
      if (!part.isRelationshipPart()) {
        checkRelations(part.getRelationships());
      }
    }
    main(template);
  }

  /** The part that holds the text; refuses a workbook or slides that are called a document. */
  static PackagePart main(OPCPackage template) throws InvalidFormatException, RefusedException {
    PackageRelationshipCollection main =
        template.getRelationshipsByType(Ooxml.relation("officeDocument"));
    if (main.isEmpty()) {
      throw new RefusedException(Problem.of("template.notword"));
    }
    PackagePart part = template.getPart(main.getRelationship(0));
    if (part == null) {
      throw new RefusedException(Problem.of("template.damaged"));
    }
    if (!part.getContentType().contains(WORD)) {
      throw new RefusedException(Problem.of("template.notword"));
    }
    return part;
  }

  private static void checkRelations(PackageRelationshipCollection relations)
      throws RefusedException {
    for (PackageRelationship relation : relations) {
      String kind = kind(relation);
      if (EMBEDDED.contains(kind) && !fromChart(relation)) {
        throw new RefusedException(Problem.of("template.embedded"));
      }
      if (relation.getTargetMode() == TargetMode.EXTERNAL && !isLink(relation)) {
        throw new RefusedException(Problem.of("template.external", kind));
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

  static String kind(PackageRelationship relation) {
    String type = relation.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
