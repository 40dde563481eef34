package nl.veiligheidskompas.core.report.council;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document, each from its heading to the next one: chapters and appendices of a
 * plan, sheets, the questions of a proposal. A part has a stable name, by which it is chosen.
 */
public final class DocumentParts {

  /** The name of the contents, which have no heading of their own in the blocks. */
  public static final String CONTENTS = "inhoud";

  /** What stands before the first heading, or below the title: it is always there. */
  static final String BEGINNING = "";

  /** What closes a proposal, below its last question. */
  static final String SIGNATURE = "ondertekening";

  /** Nothing at all. */
  static final Part NONE = new Part(BEGINNING, "", List.of());

  private DocumentParts() {}

  /**
   * A part.
   *
   * @param name stable, unique in the document; empty for the beginning, which cannot be left out
   * @param title its heading; empty for the beginning
   */
  public record Part(String name, String title, List<ReportBlock> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }

    /** Whether it can be moved and left out. */
    public boolean isChosen() {
      return !name.equals(BEGINNING);
    }
  }

  /**
   * The parts in reading order.
   *
   * @param contents what the contents are called
   */
  public static List<Part> of(CouncilDocument document, String contents, String signature) {
    boolean questions = document.format() == PageFormat.PROPOSAL;
    List<Part> parts = new ArrayList<>();
    String name = BEGINNING;
    String title = "";
    List<ReportBlock> open = new ArrayList<>();
    for (ReportBlock block : flat(document.blocks())) {
      String next = name(block, questions);
      if (next != null && !next.equals(name)) {
        add(parts, name, title, open);
        name = next;
        title = title(block, contents, signature);
        open = new ArrayList<>();
      }
      open.add(block);
    }
    add(parts, name, title, open);
    return parts;
  }

  private static void add(List<Part> parts, String name, String title, List<ReportBlock> blocks) {
    if (!blocks.isEmpty()) {
      parts.add(new Part(name, title, blocks));
    }
  }

  /** The name of the part that begins here, or null when none does. */
  private static @Nullable String name(ReportBlock block, boolean questions) {
    return switch (block) {
      case ReportBlock.Contents _ -> CONTENTS;
      case Landscape landscape -> name(landscape.blocks().getFirst(), questions);
      case ReportBlock.Proposal proposal when questions && proposal.tag().contains(SIGNATURE) ->
          SIGNATURE;
      case Heading heading when begins(heading.kind(), questions) -> heading.anchor().name();
      default -> null;
    };
  }

  private static boolean begins(HeadingKind kind, boolean questions) {
    return switch (kind) {
      case CHAPTER, UNNUMBERED, APPENDIX, SHEET_BAND, FLOWING_BAND -> true;
      case SHEET_QUESTION -> questions;
      case DOCUMENT_TITLE, SECTION, THEME_BAND, QUESTION, SUBHEADING -> false;
    };
  }

  private static String title(ReportBlock block, String contents, String signature) {
    return switch (block) {
      case ReportBlock.Contents _ -> contents;
      case Landscape landscape -> title(landscape.blocks().getFirst(), contents, signature);
      case Heading heading -> heading.text().plain().replace('\u2002', ' ');
      default -> signature;
    };
  }

  /** Landscape pages of several parts, taken apart at the headings that begin a part. */
  private static List<ReportBlock> flat(List<ReportBlock> blocks) {
    List<ReportBlock> flat = new ArrayList<>();
    for (ReportBlock block : blocks) {
      if (block instanceof Landscape landscape) {
        List<ReportBlock> open = new ArrayList<>();
        for (ReportBlock inside : landscape.blocks()) {
          if (name(inside, false) != null && !open.isEmpty()) {
            flat.add(new Landscape(open));
            open = new ArrayList<>();
          }
          open.add(inside);
        }
        flat.add(new Landscape(open));
      } else {
        flat.add(block);
      }
    }
    return flat;
  }
}
