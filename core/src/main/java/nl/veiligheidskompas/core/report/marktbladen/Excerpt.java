package nl.veiligheidskompas.core.report.marktbladen;

/** The beginning of a text: whole sentences when there are any, else whole words. */
final class Excerpt {

  private static final String MORE = " …";

  /** A border before this part of the room would leave too little. */
  private static final int LEAST = 3;

  private Excerpt() {}

  /** At most so many characters of the text, and a sign that there is more; or all of it. */
  static String of(String text, int limit) {
    String whole = text.strip();
    if (whole.length() <= limit) {
      return whole;
    }
    String room = whole.substring(0, limit);
    int sentence = Math.max(lastBorder(room, '.'), lastBorder(room, ';'));
    if (sentence > limit / LEAST) {
      return room.substring(0, sentence + 1) + MORE;
    }
    int word = room.lastIndexOf(' ');
    String cut = word > limit / LEAST ? room.substring(0, word) : withoutHalves(room);
    return cut.strip() + MORE;
  }

  /** The last sign that ends a sentence: what follows it is a space. */
  private static int lastBorder(String room, char sign) {
    return room.lastIndexOf(sign + " ");
  }

  private static String withoutHalves(String room) {
    int last = room.length() - 1;
    return Character.isHighSurrogate(room.charAt(last)) ? room.substring(0, last) : room;
  }
}
