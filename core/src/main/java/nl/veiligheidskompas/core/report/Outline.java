package nl.veiligheidskompas.core.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import org.jspecify.annotations.Nullable;

/**
 * What every heading, table and figure of a document is called: numbered in reading order, as Word
 * will number them when it opens the document.
 */
public final class Outline {

  private final Texts texts;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Anchor, String> names = new HashMap<>();
  private final Map<Caption.Kind, Integer> captions = new EnumMap<>(Caption.Kind.class);
  private int chapters;
  private int sections;
  private int appendices;

  /**
   * A heading with its number.
   *
   * @param number as printed, such as {@code 2.1} or {@code Bijlage A}; empty for none
   * @param text the words
   */
  public record Entry(HeadingKind kind, Anchor anchor, String number, String text) {}

  private Outline(Texts texts) {
    this.texts = texts;
  }

  /** Numbers a document. */
  public static Outline of(CouncilDocument document, Texts texts) {
    Outline outline = new Outline(texts);
    document.blocks().forEach(outline::add);
    return outline;
  }

  /** The headings with words, in reading order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What the place is called in a reference, or null when the document has no such place. */
  public @Nullable String name(Anchor anchor) {
    return names.get(anchor);
  }

  private void add(ReportBlock block) {
    switch (block) {
      case Heading heading -> add(heading);
      case Table table -> add(table.caption());
      case Chart chart -> add(chart.caption());
      case ReportBlock.Landscape landscape -> landscape.blocks().forEach(this::add);
      default -> {
        // has no number
      }
    }
  }

  private void add(Heading heading) {
    String text = heading.text().plain();
    if (text.isBlank()) {
      return;
    }
    String number = numberOf(heading.kind());
    entries.add(new Entry(heading.kind(), heading.anchor(), number, text));
    names.put(heading.anchor(), number.isEmpty() ? text : number);
  }

  private String numberOf(HeadingKind kind) {
    return switch (kind) {
      case CHAPTER -> {
        sections = 0;
        yield Integer.toString(++chapters);
      }
      case SECTION, THEME_BAND -> chapters + "." + ++sections;
      case APPENDIX -> texts.say("report.appendix") + " " + (char) ('A' + appendices++);
      case UNNUMBERED,
          DOCUMENT_TITLE,
          SHEET_BAND,
          FLOWING_BAND,
          SHEET_QUESTION,
          QUESTION,
          SUBHEADING ->
          "";
    };
  }

  private void add(@Nullable Caption caption) {
    if (caption != null) {
      int number = captions.merge(caption.kind(), 1, Integer::sum);
      names.put(caption.anchor(), label(caption.kind()) + " " + number);
    }
  }

  /** The word before the number of a table or figure. */
  public String label(Caption.Kind kind) {
    return texts.say(kind == Caption.Kind.TABLE ? "report.table" : "report.figure");
  }
}
