package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of RTF down as the elements that Word writes on a page, so that both are read by
 * the same rules.
 */
final class RtfPage {

  private static final int DEEPEST_HEADING = 6;
  private static final int DEEPEST_LEVEL = 9;

  private final Document document = Document.createShell("");
  private final Deque<Flow> flows = new ArrayDeque<>();
  private int notes;

  /** A running text: of the page, or of a footnote. */
  private static final class Flow {
    final Element target;
    @Nullable Element table;
    @Nullable Element row;
    @Nullable Element cell;
    @Nullable Element paragraph;
    String sign = "";
    boolean heads;

    Flow(Element target) {
      this.target = target;
    }

    Element paragraph() {
      Element open = paragraph;
      if (open == null) {
        open = new Element("p");
        paragraph = open;
      }
      return open;
    }

    /** Where a paragraph in a table goes. */
    Element cell() {
      Element open = cell;
      if (open == null) {
        open = row().appendElement(heads ? "th" : "td");
        cell = open;
      }
      return open;
    }

    Element row() {
      Element open = row;
      if (open == null) {
        open = table().appendElement("tr");
        row = open;
      }
      return open;
    }

    Element table() {
      Element open = table;
      if (open == null) {
        open = target.appendElement("table");
        table = open;
      }
      return open;
    }

    void endTable() {
      table = null;
      row = null;
      cell = null;
    }
  }

  RtfPage() {
    flows.push(new Flow(document.body()));
  }

  Document document() {
    return document;
  }

  /** Words with the looks of their group. */
  void words(String words, RtfGroup looks) {
    Element at = here().paragraph();
    String link = looks.link;
    if (link != null) {
      at = at.appendElement("a").attr("href", link);
    }
    if (looks.deleted || looks.hidden) {
      at = at.appendElement("del");
    }
    if (looks.bold) {
      at = at.appendElement("b");
    }
    if (looks.italic) {
      at = at.appendElement("i");
    }
    at.appendText(words);
  }

  /** Something that is no text, as the element that stands for it. */
  void thing(String element, String look) {
    Element thing = here().paragraph().appendElement(element);
    if (!look.isEmpty()) {
      thing.addClass(look);
    }
  }

  /** The sign before the item that follows. */
  void sign(String sign) {
    here().sign += sign;
  }

  /**
   * Ends the paragraph.
   *
   * @param heading the level of the heading that it is, from 0, or -1
   */
  void endParagraph(RtfGroup looks, int heading) {
    Flow flow = here();
    Element paragraph = flow.paragraph;
    if (!looks.inTable) {
      flow.endTable();
    }
    if (paragraph != null) {
      (looks.inTable ? flow.cell() : flow.target).appendChild(shaped(paragraph, looks, heading));
    }
    flow.paragraph = null;
    flow.sign = "";
  }

  private Element shaped(Element paragraph, RtfGroup looks, int heading) {
    String sign = here().sign.strip();
    if (heading >= 0) {
      paragraph.tagName("h" + Math.min(heading + 1, DEEPEST_HEADING));
    } else if (looks.list != 0 || !sign.isEmpty()) {
      int level = Math.clamp(looks.level + 1L, 1, DEEPEST_LEVEL);
      paragraph.attr("style", "mso-list:l" + Math.abs(looks.list) + " level" + level + " lfo1");
      Element mark = new Element("span").attr("style", "mso-list:ignore");
      paragraph.prependChild(mark.appendText(sign.isEmpty() ? "·" : sign));
    }
    return paragraph;
  }

  /** The row that follows is the head of its table, or is not. */
  void heads(boolean heads) {
    here().heads = heads;
  }

  void endCell(RtfGroup looks, int heading) {
    Flow flow = here();
    looks.inTable = true;
    endParagraph(looks, heading);
    flow.cell();
    flow.cell = null;
  }

  void endRow() {
    Flow flow = here();
    flow.row = null;
    flow.cell = null;
    flow.heads = false;
  }

  /** Begins a footnote on what stands before. */
  void beginNote() {
    notes++;
    here()
        .paragraph()
        .appendElement("a")
        .attr("href", "#_ftn" + notes)
        .attr("name", "_ftnref" + notes);
    Element note = document.body().appendElement("div").attr("style", "mso-element:footnote");
    note.appendElement("a").attr("name", "_ftn" + notes);
    flows.push(new Flow(note));
  }

  void endNote(RtfGroup looks) {
    looks.inTable = false;
    endParagraph(looks, -1);
    flows.pop();
  }

  private Flow here() {
    return flows.getFirst();
  }
}
