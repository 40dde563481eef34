package nl.veiligheidskompas.core.report.word;

import java.util.List;

/**
 * What a municipality's template was found to have, for the person who made it.
 *
 * @param found styles of the contract that it has, by our id
 * @param added styles of the contract that it lacked and that ours were taken for, by our id
 * @param otherFonts typefaces whose widths may differ from one machine to another: page numbers are
 *     then approximate
 * @param tooPale styles whose text stands out too little from what is behind it
 * @param matches which of its styles stands for each of ours, in the order of ours
 */
public record TemplateReport(
    List<String> found,
    List<String> added,
    List<String> otherFonts,
    List<Contrast> tooPale,
    List<Match> matches) {

  static final TemplateReport BUILT_IN =
      new TemplateReport(List.of(), List.of(), List.of(), List.of(), List.of());

  public TemplateReport {
    found = List.copyOf(found);
    added = List.copyOf(added);
    otherFonts = List.copyOf(otherFonts);
    tooPale = List.copyOf(tooPale);
    matches = List.copyOf(matches);
  }

  /**
   * One of our styles in a template.
   *
   * @param style our id
   * @param name our name
   * @param theirs the name of the style that stands for it; empty when ours was added
   * @param candidates the names of all styles of the template that could
   */
  public record Match(String style, String name, String theirs, List<String> candidates) {
    public Match {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A contrast by WCAG 2.1.
   *
   * @param style name of the style
   * @param ratio as measured, 1 to 21
   * @param needed what the rule asks for: 4.5 for text, 3 for large text
   */
  public record Contrast(String style, double ratio, double needed) {}
}
