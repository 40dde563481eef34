package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a fragment as HTML, for the clipboard. */
public final class HtmlWriting {

  private final List<String> notes;
  private final Element target;

  /** The lists that are open, the outermost first; each with the item that is being written. */
  private final List<Open> open = new ArrayList<>();

  private record Open(Form form, Element list) {}

  private HtmlWriting(Element target, List<String> notes) {
    this.target = target;
    this.notes = notes;
  }

  /**
   * The fragment as a document. Footnotes are marked up as Word and LibreOffice know them; what
   * words are tied to stands in an attribute that other programs pass over.
   */
  public static String of(List<Part> fragment) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.charset(java.nio.charset.StandardCharsets.UTF_8);
    HtmlWriting writing = new HtmlWriting(document.body(), new ArrayList<>());
    fragment.forEach(writing::add);
    writing.addNotes();
    return document.outerHtml();
  }

  private void add(Part part) {
    switch (part) {
      case Line line -> add(line);
      case Part.Roles roles -> roles.lines().forEach(this::add);
      case Grid grid -> {
        open.clear();
        table(grid);
      }
    }
  }

  private void add(Line line) {
    while (open.size() > line.level() + (line.form().item() ? 1 : 0)) {
      open.removeLast();
    }
    Element element =
        switch (line.form()) {
          case PARAGRAPH -> inside().appendElement("p");
          case SUBHEADING -> target.appendElement("h3");
          case BULLET, NUMBER -> list(line).appendElement("li");
        };
    inlines(line, element);
  }

  /** Where a paragraph or a deeper list goes: in the last item of the innermost list. */
  private Element inside() {
    if (open.isEmpty()) {
      return target;
    }
    Element item = open.getLast().list().lastElementChild();
    return item == null ? open.getLast().list().appendElement("li") : item;
  }

  private Element list(Line line) {
    if (open.size() == line.level() + 1 && open.getLast().form() == line.form()) {
      return open.getLast().list();
    }
    if (open.size() == line.level() + 1) {
      open.removeLast();
    }
    Element list = inside().appendElement(line.form() == Form.NUMBER ? "ol" : "ul");
    open.add(new Open(line.form(), list));
    return list;
  }

  private void inlines(Line line, Element element) {
    for (Inline inline : line.text().inlines()) {
      switch (inline) {
        case Inline.Run run -> run(run, element);
        case Inline.Footnote note -> sign(note, element);
      }
    }
  }

  private static void run(Inline.Run run, Element element) {
    Element at = element;
    if (!run.ties().isEmpty()) {
      at = at.appendElement("span").attr(ClipTies.ATTRIBUTE, ClipTies.written(run.ties()));
    }
    String link = run.link();
    if (link != null) {
      at = at.appendElement("a").attr("href", link);
    }
    if (run.bold()) {
      at = at.appendElement("b");
    }
    if (run.italic()) {
      at = at.appendElement("i");
    }
    at.appendText(run.text());
  }

  private void sign(Inline.Footnote note, Element element) {
    notes.add(note.text());
    int number = notes.size();
    element
        .appendElement("a")
        .attr("style", "mso-footnote-id:ftn" + number)
        .attr("href", "#_ftn" + number)
        .attr("name", "_ftnref" + number)
        .appendElement("sup")
        .appendText("[" + number + "]");
  }

  private void addNotes() {
    if (notes.isEmpty()) {
      return;
    }
    Element list = target.appendElement("div").attr("style", "mso-element:footnote-list");
    for (int number = 1; number <= notes.size(); number++) {
      Element note = list.appendElement("div").attr("style", "mso-element:footnote");
      Element line = note.attr("id", "ftn" + number).appendElement("p");
      line.appendElement("a")
          .attr("href", "#_ftnref" + number)
          .attr("name", "_ftn" + number)
          .appendElement("sup")
          .appendText("[" + number + "]");
      line.appendText(" " + notes.get(number - 1));
    }
  }

  private void table(Grid grid) {
    Element table = target.appendElement("table").attr("border", "1");
    if (!grid.header().isEmpty()) {
      row(table.appendElement("thead"), grid.header(), "th");
    }
    Element body = table.appendElement("tbody");
    grid.rows().forEach(row -> row(body, row, "td"));
  }

  private void row(Element table, List<Grid.Cell> cells, String name) {
    Element row = table.appendElement("tr");
    for (Grid.Cell cell : cells) {
      Element element = row.appendElement(name);
      Line first = cell.lines().getFirst();
      if (cell.lines().size() == 1 && first.form() == Form.PARAGRAPH) {
        inlines(first, element);
      } else {
        HtmlWriting inside = new HtmlWriting(element, notes);
        cell.lines().forEach(inside::add);
      }
    }
  }
}
