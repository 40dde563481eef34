package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;

/** Finds where a text speaks of something, so that a figure can stand behind the words about it. */
final class Mentions {

  private Mentions() {}

  /**
   * How many blocks must be read until each of the names was mentioned at least once; all of them
   * when some name is never mentioned, or when there are no names.
   */
  static int blocksUntilAllNamed(List<Block> blocks, List<String> names) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      List<String> lines = PlainText.of(blocks.subList(i, i + 1));
      lines.forEach(line -> read.append(line.toLowerCase(Locale.ROOT)).append('\n'));
      String soFar = read.toString();
      if (!names.isEmpty()
          && names.stream().allMatch(name -> soFar.contains(name.toLowerCase(Locale.ROOT)))) {
        return i + 1;
      }
    }
    return blocks.size();
  }
}
