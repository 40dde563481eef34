package nl.veiligheidskompas.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a council document, in reading order. */
public sealed interface ReportBlock
    permits ReportBlock.Heading,
        ReportBlock.Paragraph,
        ReportBlock.Proposal,
        ReportBlock.Notice,
        ReportBlock.Box,
        ReportBlock.Listing,
        ReportBlock.KeyFigures,
        ReportBlock.Contents,
        ReportBlock.Landscape,
        Table,
        Chart {

  /**
   * A heading.
   *
   * @param anchor unique in the document; equal for the same heading in every edition
   */
  record Heading(HeadingKind kind, Anchor anchor, Line text) implements ReportBlock {
    public Heading(HeadingKind kind, Anchor anchor, String text) {
      this(kind, anchor, Line.of(text));
    }
  }

  /** One paragraph in a role. */
  record Paragraph(ParagraphRole role, Line text) implements ReportBlock {
    public static Paragraph body(Line text) {
      return new Paragraph(ParagraphRole.BODY, text);
    }
  }

  /**
   * A paragraph that the program proposes and the clerk may put in other words. It stands in a
   * content control, so that a later export can tell which ones were changed.
   *
   * @param tag stable name of the control, such as {@code voorstel:besluit:1}; unique in the
   *     document
   * @param title what the control is called on screen
   */
  record Proposal(String tag, String title, Paragraph paragraph) implements ReportBlock {}

  /**
   * A warning beside the plan's own text, marked by a bar. The words <em>Let op.</em> before it
   * come with the block.
   */
  record Notice(Line text) implements ReportBlock {}

  /**
   * The sand-coloured box, at most one a page.
   *
   * @param heading its first line, or null
   * @param bulleted whether the lines are points with a dash, or paragraphs
   */
  record Box(@Nullable Line heading, List<Line> lines, boolean bulleted) implements ReportBlock {
    public Box {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Bullets, or numbers that begin at 1.
   *
   * @param numbered true for 1. 2. 3., false for bullets
   * @param kept whether it stays on one page with what follows
   */
  record Listing(boolean numbered, List<Item> items, boolean kept) implements ReportBlock {
    public Listing {
      items = List.copyOf(items);
    }

    public Listing(boolean numbered, List<Item> items) {
      this(numbered, items, false);
    }
  }

  /**
   * One item of a list.
   *
   * @param text the line behind the bullet or number
   * @param below what belongs to the item below that line, in order
   */
  record Item(Line text, List<ReportBlock> below) {
    /** Throws IllegalArgumentException for anything but paragraphs and lists. */
    public Item {
      below = List.copyOf(below);
      if (!below.stream().allMatch(b -> b instanceof Paragraph || b instanceof Listing)) {
        throw new IllegalArgumentException("an item holds paragraphs and lists only");
      }
    }

    public Item(Line text) {
      this(text, List.of());
    }
  }

  /**
   * A few large figures side by side, each with its name above and its explanation below.
   *
   * @param title name of the table for people who cannot see it
   * @param description what it shows, for the same people
   */
  record KeyFigures(String title, String description, List<KeyFigure> figures)
      implements ReportBlock {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /** One of the key figures. */
  record KeyFigure(String name, String value, Line explanation) {}

  /** The table of contents with its own heading: everything of levels 1 and 2. */
  record Contents() implements ReportBlock {}

  /**
   * Blocks on pages that lie on their side; the next block stands on an upright page again.
   *
   * @param blocks at least one; no landscape within landscape
   */
  record Landscape(List<ReportBlock> blocks) implements ReportBlock {
    /** Throws IllegalArgumentException when empty or nested. */
    public Landscape {
      blocks = List.copyOf(blocks);
      if (blocks.isEmpty() || blocks.stream().anyMatch(Landscape.class::isInstance)) {
        throw new IllegalArgumentException("landscape pages hold blocks, and no landscape pages");
      }
    }
  }
}
