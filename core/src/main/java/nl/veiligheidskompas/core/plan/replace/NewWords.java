package nl.veiligheidskompas.core.plan.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;

/**
 * Puts words in the place of others. New words look like the first character that they replace, and
 * keep its link and what it is tied to; a footnote that hung within the old words hangs behind the
 * new ones. Goes through the text of one passage once, in the order of its lines.
 */
final class NewWords {

  private final Pattern old;
  private final String words;
  private final Set<Integer> kept;

  /** So many places were met. */
  private int met;

  /**
   * @param kept the numbers of the places in the passage that stay as they are
   */
  NewWords(TextQuery query, String words, Set<Integer> kept) {
    old = query.pattern();
    this.words = words;
    this.kept = Set.copyOf(kept);
  }

  String in(String text) {
    return old.matcher(text)
        .replaceAll(one -> Matcher.quoteReplacement(isKept() ? one.group() : words));
  }

  private boolean isKept() {
    return kept.contains(met++);
  }

  /** In a name or title, which never becomes empty: it then stays as it is. */
  String inName(String name) {
    String renamed = in(name);
    return renamed.isBlank() ? name : renamed;
  }

  List<Block> in(List<Block> blocks) {
    return blocks.stream().map(this::in).toList();
  }

  private Block in(Block block) {
    return switch (block) {
      case Block.Paragraph one -> new Block.Paragraph(one.id(), in(one.text()));
      case Block.Subheading one -> new Block.Subheading(one.id(), in(one.text()));
      case Block.ListBlock one ->
          new Block.ListBlock(
              one.id(), one.numbered(), one.items().stream().map(this::in).toList());
      case Block.TableBlock one ->
          new Block.TableBlock(
              one.id(),
              one.header().stream().map(this::in).toList(),
              one.columnNames(),
              one.rows().stream().map(this::in).toList(),
              one.note());
      case Block.Signature one ->
          new Block.Signature(one.id(), one.roles().stream().map(this::in).toList());
    };
  }

  private Block.ListItem in(Block.ListItem item) {
    return new Block.ListItem(in(item.text()), in(item.blocks()));
  }

  private Block.Row in(Block.Row row) {
    return new Block.Row(row.cells().stream().map(this::in).toList());
  }

  private Block.Cell in(Block.Cell cell) {
    return new Block.Cell(in(cell.blocks()));
  }

  private RichText in(RichText text) {
    List<MatchResult> found = old.matcher(text.plain()).results().filter(one -> !isKept()).toList();
    List<Inline> inlines = new ArrayList<>();
    int offset = 0;
    for (Inline inline : text.inlines()) {
      switch (inline) {
        case Inline.Footnote note -> inlines.add(new Inline.Footnote(in(note.text())));
        case Inline.Run run -> {
          addRewritten(run, offset, found, inlines);
          offset += run.text().length();
        }
      }
    }
    return new RichText(inlines);
  }

  /** The characters of a run outside the old words, and the new words where old ones begin. */
  private void addRewritten(
      Inline.Run run, int offset, List<MatchResult> found, List<Inline> inlines) {
    StringBuilder rewritten = new StringBuilder();
    int end = offset + run.text().length();
    int at = offset;
    for (MatchResult one : found) {
      if (one.end() <= offset || one.start() >= end) {
        continue;
      }
      rewritten.append(run.text(), at - offset, Math.max(at, one.start()) - offset);
      if (one.start() >= offset) {
        rewritten.append(words);
      }
      at = Math.min(end, one.end());
    }
    rewritten.append(run.text(), at - offset, end - offset);
    if (!rewritten.isEmpty()) {
      inlines.add(new Inline.Run(rewritten.toString(), run.marks(), run.link(), run.ties()));
    }
  }
}
