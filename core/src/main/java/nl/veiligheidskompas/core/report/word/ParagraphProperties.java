package nl.veiligheidskompas.core.report.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph says about itself beyond its style, written in the order that the schema wants
 * (ECMA-376 part 1, 17.3.1.26).
 */
final class ParagraphProperties {

  private final String style;
  private boolean keepNext;
  private @Nullable Boolean pageBreakBefore;
  private int list;
  private int level;
  private @Nullable RightTab rightTab;
  private int before = -1;
  private int after = -1;
  private @Nullable Indent indent;
  private boolean right;
  private int outline = -1;

  /** A right tab in twips, and the tabs of the style that it takes the place of. */
  record RightTab(int position, List<Integer> instead, boolean dots) {}

  /** Indents in twips; hanging is how far the first line stands out to the left. */
  record Indent(int left, int right, int hanging) {}

  /** Properties in a style, by the id that the template knows it by. */
  ParagraphProperties(String style) {
    this.style = style;
  }

  ParagraphProperties keepNext(boolean keep) {
    keepNext = keep;
    return this;
  }

  ParagraphProperties pageBreakBefore(boolean breaks) {
    pageBreakBefore = breaks;
    return this;
  }

  /** A place in a list: the number of the list and the level, from 0. */
  ParagraphProperties list(int number, int listLevel) {
    list = number;
    level = listLevel;
    return this;
  }

  /** A right tab at the width of the text, where the style has it at another width. */
  ParagraphProperties rightTab(RightTab tab) {
    rightTab = tab;
    return this;
  }

  ParagraphProperties before(int twips) {
    before = twips;
    return this;
  }

  ParagraphProperties after(int twips) {
    after = twips;
    return this;
  }

  ParagraphProperties indent(Indent indents) {
    indent = indents;
    return this;
  }

  ParagraphProperties alignRight(boolean aligned) {
    right = aligned;
    return this;
  }

  /** Outline level from 1, for a template whose heading style has none or another. */
  ParagraphProperties outline(int outlineLevel) {
    outline = outlineLevel;
    return this;
  }

  /** Opens the paragraph; what follows are its runs, and {@code close()}. */
  Markup open(Markup out) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (keepNext) {
      out.empty("w:keepNext");
    }
    if (pageBreakBefore != null) {
      out.empty("w:pageBreakBefore", "w:val", pageBreakBefore ? "1" : "0");
    }
    if (list > 0) {
      out.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(level));
      out.empty("w:numId", "w:val", Integer.toString(list)).close();
    }
    writePlacement(out);
    out.markSectionPlace();
    return out.close();
  }

  private void writePlacement(Markup out) {
    if (rightTab != null) {
      writeTab(out, rightTab);
    }
    writeSpacing(out);
    if (indent != null) {
      String hanging = Integer.toString(indent.hanging());
      String left = Integer.toString(indent.left());
      String rightSide = Integer.toString(indent.right());
      out.empty("w:ind", "w:left", left, "w:right", rightSide, "w:hanging", hanging);
    }
    if (right) {
      out.empty("w:jc", "w:val", "right");
    }
    if (outline > 0) {
      out.empty("w:outlineLvl", "w:val", Integer.toString(outline - 1));
    }
  }

  private static void writeTab(Markup out, RightTab tab) {
    out.open("w:tabs");
    for (int old : tab.instead()) {
      out.empty("w:tab", "w:val", "clear", "w:pos", Integer.toString(old));
    }
    String leader = tab.dots() ? "dot" : "none";
    String position = Integer.toString(tab.position());
    out.empty("w:tab", "w:val", "right", "w:leader", leader, "w:pos", position).close();
  }

  private void writeSpacing(Markup out) {
    if (before >= 0 && after >= 0) {
      out.empty(
          "w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after));
    } else if (before >= 0) {
      out.empty("w:spacing", "w:before", Integer.toString(before));
    } else if (after >= 0) {
      out.empty("w:spacing", "w:after", Integer.toString(after));
    }
  }
}
