package nl.veiligheidskompas.core.report.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as text. The only place where characters become markup: what XML cannot hold (control
 * characters, halves of surrogate pairs) is left out here, whatever the text came from.
 */
final class Markup {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();
  private int sectionPlace = -1;

  /** A whole part, with its XML declaration. */
  static Markup part(int expectedLength) {
    Markup markup = new Markup(expectedLength);
    markup.out.append(DECLARATION);
    return markup;
  }

  /** A piece that will be put into a part. */
  static Markup fragment() {
    return new Markup(512);
  }

  private Markup(int expectedLength) {
    out = new StringBuilder(expectedLength);
  }

  /** Opens an element; attributes are pairs of name and value. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  Markup element(String element, String text) {
    return open(element).text(text).close();
  }

  Markup text(String text) {
    append(text, false);
    return this;
  }

  /** Markup that is known to be well-formed: our own, or read by a parser. */
  Markup raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** Says that a section may end here: in the properties of a paragraph, at their end. */
  void markSectionPlace() {
    sectionPlace = out.length();
  }

  /** Says that the paragraphs written so far cannot end a section. */
  void forgetSectionPlace() {
    sectionPlace = -1;
  }

  boolean hasSectionPlace() {
    return sectionPlace >= 0;
  }

  /** Word keeps the properties of a section in its last paragraph, known only afterwards. */
  void insertAtSectionPlace(CharSequence markup) {
    out.insert(sectionPlace, markup);
    sectionPlace = -1;
  }

  byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open.peek());
    }
    return out.toString();
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      append(attributes[i + 1], true);
      out.append('"');
    }
  }

  private void append(String text, boolean attribute) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        appendAscii(c, attribute);
      } else if (Character.isSurrogate(c)) {
        if (isPair(text, i)) {
          out.append(c).append(text.charAt(++i));
        }
      } else if (c < 0xFFFE) {
        out.append(c);
      }
    }
  }

  private void appendAscii(char c, boolean attribute) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append(attribute ? "&quot;" : "\"");
      case '\t', '\n', '\r' -> out.append(attribute ? ' ' : c);
      default -> {
        if (c >= ' ' && c != 0x7F) {
          out.append(c);
        }
      }
    }
  }

  private static boolean isPair(String text, int high) {
    return Character.isHighSurrogate(text.charAt(high))
        && high + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(high + 1));
  }
}
