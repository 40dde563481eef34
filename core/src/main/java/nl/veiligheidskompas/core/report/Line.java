package nl.veiligheidskompas.core.report;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.RichText;

/**
 * One paragraph's worth of a report: spans in reading order. Immutable; the {@code with} methods
 * answer a longer line: {@code Line.of("Zie ").withReference(budget).with(".")}.
 *
 * @param spans in reading order; empty for an empty cell only
 */
public record Line(List<Span> spans) {

  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  /** Unmarked words. */
  public static Line of(String text) {
    return EMPTY.with(text);
  }

  /** The words of the plan. */
  public static Line of(RichText text) {
    return EMPTY.with(text);
  }

  /** Words in a role. */
  public static Line of(String text, TextRole role) {
    return EMPTY.with(text, role);
  }

  public Line with(String text) {
    return with(RichText.of(text));
  }

  public Line with(RichText text) {
    return text.inlines().isEmpty() ? this : with(new Span.Written(text));
  }

  public Line with(String text, TextRole role) {
    return text.isEmpty() ? this : with(new Span.Styled(text, role));
  }

  public Line withReference(Anchor target) {
    return with(new Span.Reference(target));
  }

  /** A place to fill in; see {@link Span.FillIn}. */
  public Line withFillIn(String tag, String title, String words) {
    return with(new Span.FillIn(tag, title, words));
  }

  /** A box to tick; see {@link Span.CheckBox}. */
  public Line withCheckBox(String tag, String title) {
    return with(new Span.CheckBox(tag, title));
  }

  public Line withBreak() {
    return with(new Span.LineBreak());
  }

  public Line with(Line other) {
    List<Span> longer = new ArrayList<>(spans);
    longer.addAll(other.spans);
    return new Line(longer);
  }

  private Line with(Span span) {
    return with(new Line(List.of(span)));
  }

  /** Whether nothing would be printed. */
  public boolean isBlank() {
    return spans.stream().allMatch(Line::isBlank);
  }

  private static boolean isBlank(Span span) {
    return switch (span) {
      case Span.Written written -> written.text().isBlank();
      case Span.Styled styled -> styled.text().isBlank();
      case Span.LineBreak _ -> true;
      case Span.Reference _, Span.FillIn _, Span.CheckBox _ -> false;
    };
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The words without looks, footnotes and references; a line break counts as a space. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      switch (span) {
        case Span.Written written -> text.append(written.text().plain());
        case Span.Styled styled -> text.append(styled.text());
        case Span.FillIn open -> text.append(open.words());
        case Span.CheckBox _ -> text.append(Span.CheckBox.OPEN);
        case Span.LineBreak _ -> text.append(' ');
        case Span.Reference _ -> {
          // what a reference prints is known only when the whole document is numbered
        }
      }
    }
    return text.toString();
  }
}
