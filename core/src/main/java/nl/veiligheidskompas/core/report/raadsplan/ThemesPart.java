package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.sheet.Block;

/** The theme sheets, behind the introduction of their chapter. */
final class ThemesPart implements ChapterAddition {

  private final Composition composition;

  ThemesPart(Composition composition) {
    this.composition = composition;
  }

  @Override
  public boolean isEmpty() {
    return composition.themes().isEmpty();
  }

  @Override
  public List<ReportBlock> compose(List<Block> text, PlanText planText, String number) {
    List<ReportBlock> blocks = new ArrayList<>(planText.of(text));
    if (blocks.isEmpty() && !isEmpty()) {
      blocks.add(ReportBlock.Paragraph.body(Line.of(introduction())));
    }
    ThemeSheetPart sheet = new ThemeSheetPart(composition);
    composition.themes().forEach(theme -> blocks.addAll(sheet.compose(theme)));
    return blocks;
  }

  /** Without words of the author the chapter would be a heading on an empty page. */
  private String introduction() {
    return composition.words().count("themes.introduction", composition.themes().size());
  }
}
