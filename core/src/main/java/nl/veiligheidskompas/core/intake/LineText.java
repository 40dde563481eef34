package nl.veiligheidskompas.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph in the making: runs that look alike grow together. */
public final class LineText {

  private final List<RichText> ended = new ArrayList<>();
  private List<Inline> inlines = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private List<Mark> marks = List.of();
  private @Nullable String link;
  private List<UUID> ties = List.of();

  /** Adds characters in a look. */
  public void add(String text, List<Mark> look, @Nullable String target) {
    add(text, look, target, List.of());
  }

  /** Adds characters in a look that are tied to items. */
  public void add(String text, List<Mark> look, @Nullable String target, List<UUID> items) {
    boolean alike = look.equals(marks) && Objects.equals(target, link) && items.equals(ties);
    if (!alike) {
      endRun();
      marks = look;
      link = target;
      ties = items;
    }
    run.append(text);
  }

  /** Hangs a footnote on what stands before. */
  public void note(String text) {
    endRun();
    inlines.add(new Inline.Footnote(text));
  }

  /** Begins a new line. */
  public void lineBreak() {
    endRun();
    ended.add(new RichText(inlines));
    inlines = new ArrayList<>();
  }

  /** The lines that are not blank. */
  public List<RichText> lines() {
    lineBreak();
    return ended.stream().filter(line -> !line.isBlank()).toList();
  }

  private void endRun() {
    if (!run.isEmpty()) {
      inlines.add(new Inline.Run(run.toString(), marks, link, ties));
      run.setLength(0);
    }
  }
}
