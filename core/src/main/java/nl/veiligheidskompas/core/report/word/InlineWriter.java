package nl.veiligheidskompas.core.report.word;

import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Outline;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.sheet.Inline;

/** Writes the runs of a line: the look of each, links, footnotes and references. */
final class InlineWriter {

  private static final String LIGHT = "<w:rPr><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/></w:rPr>";

  private final Markup out;
  private final StyleNames styles;
  private final Outline outline;
  private final Footnotes footnotes;
  private final Links links;

  InlineWriter(Markup out, StyleNames styles, Outline outline, Footnotes footnotes, Links links) {
    this.out = out;
    this.styles = styles;
    this.outline = outline;
    this.footnotes = footnotes;
    this.links = links;
  }

  /** Writes a line in a paragraph of the given style. */
  void write(Line line, String paragraphStyle) {
    write(line, styles.bold(paragraphStyle), false);
  }

  /** Writes a line of which every word is strong, whatever its own marks. */
  void writeStrong(Line line, String paragraphStyle) {
    write(line, styles.bold(paragraphStyle), true);
  }

  /** Writes a line in a bold style as regular text. */
  void writeLight(Line line) {
    for (Span span : line.spans()) {
      if (span instanceof Span.Written written) {
        run(written.text().plain(), LIGHT);
      } else {
        write(new Line(List.of(span)), true, false);
      }
    }
  }

  private void write(Line line, boolean boldStyle, boolean strong) {
    for (Span span : line.spans()) {
      switch (span) {
        case Span.Written written -> {
          for (Inline inline : written.text().inlines()) {
            write(inline, boldStyle, strong);
          }
        }
        case Span.Styled styled -> run(styled.text(), look(styled.role(), boldStyle, strong));
        case Span.Reference reference -> reference(reference.target());
        case Span.FillIn open -> fillIn(open);
        case Span.CheckBox box -> checkBox(box);
        case Span.LineBreak _ -> out.open("w:r").empty("w:br").close();
      }
    }
  }

  private void write(Inline inline, boolean boldStyle, boolean strong) {
    switch (inline) {
      case Inline.Run run -> {
        boolean bold = (run.bold() || strong) && !boldStyle;
        Optional<String> link = run.link() == null ? Optional.empty() : links.idFor(run.link());
        if (link.isPresent()) {
          out.open("w:hyperlink", "r:id", link.get(), "w:history", "1");
          run(run.text(), look("Hyperlink", bold, run.italic()));
          out.close();
        } else {
          run(run.text(), look(bold, run.italic()));
        }
      }
      case Inline.Footnote footnote -> {
        int id = footnotes.add(footnote.text());
        out.open("w:r").raw(look("FootnoteReference", false, false));
        out.empty("w:footnoteReference", "w:id", Integer.toString(id)).close();
      }
    }
  }

  private void fillIn(Span.FillIn place) {
    ContentControls.open(out, place.tag(), place.title());
    out.empty("w:showingPlcHdr").empty("w:text").close().open("w:sdtContent");
    run(place.words(), look(TextRole.TO_FILL_IN, false, false));
    out.close().close();
  }

  private void checkBox(Span.CheckBox box) {
    ContentControls.open(out, box.tag(), box.title());
    ContentControls.checkBox(out);
    out.close().open("w:sdtContent");
    run(Span.CheckBox.OPEN, ContentControls.BOX_LOOK);
    out.close().close();
  }

  private void reference(Anchor target) {
    String name = outline.name(target);
    if (name == null) {
      throw new IllegalArgumentException("nothing is called " + target.name());
    }
    // a numbered heading is called by its number, a caption by label and number: the bookmark
    boolean numbered =
        outline.entries().stream()
            .anyMatch(entry -> entry.anchor().equals(target) && !entry.number().isEmpty());
    String what = numbered ? " \\r \\h" : " \\h";
    Fields.write(out, "REF " + Bookmarks.name(target) + what, name, "");
  }

  private void run(String text, String look) {
    out.open("w:r").raw(look);
    TextRuns.write(out, text);
    out.close();
  }

  private String look(TextRole role, boolean boldStyle, boolean strong) {
    String style = styleOf(role);
    boolean boldRole = styles.bold(style);
    if (role == TextRole.STRONG) {
      return look(!boldStyle, false);
    }
    // two bold styles would cancel each other; a bold of the run itself always holds
    boolean own = boldRole ? boldStyle : strong && !boldStyle;
    return look(style, own, false);
  }

  private static String styleOf(TextRole role) {
    return switch (role) {
      case STRONG -> "Strong";
      case EMPTY -> "VKLeeg";
      case URGENT -> "VKUrgent";
      case SIGN -> "VKTeken";
      case SIGN_URGENT -> "VKTekenUrgent";
      case NUMBER -> "VKNummer";
      case SMALL -> "VKKlein";
      case ON_BAR -> "VKWit";
      case TO_FILL_IN -> "VKInvullen";
      case EXAMPLE -> "VKVoorbeeld";
    };
  }

  private String look(boolean bold, boolean italic) {
    if (bold) {
      return look("Strong", false, italic);
    }
    return italic ? look("Emphasis", false, false) : "";
  }

  private String look(String style, boolean bold, boolean italic) {
    Markup look = Markup.fragment().open("w:rPr");
    look.empty("w:rStyle", "w:val", styles.id(style));
    if (bold) {
      look.empty("w:b").empty("w:bCs");
    }
    if (italic) {
      look.empty("w:i").empty("w:iCs");
    }
    return look.close().toString();
  }
}
