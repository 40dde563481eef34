package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;

/** Counts words as the reference figures do: every unbroken row of letters and digits is one. */
final class Words {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private Words() {}

  static long in(String text) {
    return WORD.matcher(text).results().count();
  }

  static long in(List<Block> blocks) {
    return texts(blocks).stream()
        .mapToLong(text -> in(text.plain()) + notes(text).stream().mapToLong(Words::in).sum())
        .sum();
  }

  /** The footnotes in reading order, each with the text that stands before it in its line. */
  static List<String> footnotes(List<Block> blocks) {
    List<String> found = new ArrayList<>();
    for (RichText text : texts(blocks)) {
      String before = "";
      for (Inline inline : text.inlines()) {
        switch (inline) {
          case Inline.Run run -> before = run.text();
          case Inline.Footnote note -> found.add(lastWord(before) + ": " + note.text());
        }
      }
    }
    return found;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static List<String> notes(RichText text) {
    return text.footnotes().stream().map(Inline.Footnote::text).toList();
  }

  /** Every line of text that is printed, in reading order. */
  private static List<RichText> texts(List<Block> blocks) {
    List<RichText> texts = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> texts.add(paragraph.text());
        case Block.Subheading heading -> texts.add(heading.text());
        case Block.ListBlock list ->
            list.items()
                .forEach(item -> {
                  texts.add(item.text());
                  texts.addAll(texts(item.blocks()));
                });
        case Block.TableBlock table -> {
          table.header().forEach(cell -> texts.addAll(texts(cell.blocks())));
          table.rows().forEach(r -> r.cells().forEach(c -> texts.addAll(texts(c.blocks()))));
        }
        case Block.Signature signature ->
            signature.roles().forEach(role -> texts.add(RichText.of(role)));
      }
    }
    return texts;
  }
}
