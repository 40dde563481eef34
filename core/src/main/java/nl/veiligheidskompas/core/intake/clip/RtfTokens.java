package nl.veiligheidskompas.core.intake.clip;

/**
 * Cuts RTF into braces, control words, bytes and text, as the Rich Text Format Specification 1.9.1
 * describes them under "RTF Syntax". What is broken is read as far as it can be; it never fails.
 */
final class RtfTokens {

  /** What was met. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or a control sign, in {@link #word()}. */
    WORD,
    /** A byte of the code page in force, in {@link #parameter()}. */
    BYTE,
    TEXT,
    END
  }

  /** More digits than any real number in RTF has. */
  private static final int DIGITS = 9;

  private static final int LONGEST_WORD = 32;

  private final String source;
  private int at;
  private String word = "";
  private String text = "";
  private int parameter;
  private boolean parameterGiven;

  RtfTokens(String source) {
    this.source = source;
  }

  /** So many characters were read. */
  int at() {
    return at;
  }

  /** The control word without its backslash, or the sign. */
  String word() {
    return word;
  }

  String text() {
    return text;
  }

  /** The number behind a control word, or the byte. */
  int parameter() {
    return parameter;
  }

  /** The number behind a control word, or another when there is none. */
  int parameterOr(int other) {
    return parameterGiven ? parameter : other;
  }

  /** Whether a switch is on: a bare word is, and 0 turns it off. */
  boolean on() {
    return parameterOr(1) != 0;
  }

  Kind next() {
    while (at < source.length() && isBreak(source.charAt(at))) {
      at++;
    }
    if (at >= source.length()) {
      return Kind.END;
    }
    return switch (source.charAt(at)) {
      case '{' -> sign(Kind.OPEN);
      case '}' -> sign(Kind.CLOSE);
      case '\\' -> control();
      default -> words();
    };
  }

  private static boolean isBreak(char c) {
    return c == '\r' || c == '\n' || c == 0;
  }

  private Kind sign(Kind kind) {
    at++;
    return kind;
  }

  private Kind words() {
    int from = at;
    while (at < source.length() && "{}\\\r\n\0".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    text = source.substring(from, at);
    return Kind.TEXT;
  }

  private Kind control() {
    at++;
    if (at >= source.length()) {
      return Kind.END;
    }
    char first = source.charAt(at);
    if (isLetter(first)) {
      return controlWord();
    }
    at++;
    return switch (first) {
      case '\'' -> hex();
      case '{', '}', '\\' -> {
        text = String.valueOf(first);
        yield Kind.TEXT;
      }
      default -> {
        word = String.valueOf(first);
        parameterGiven = false;
        yield Kind.WORD;
      }
    };
  }

  private Kind controlWord() {
    int from = at;
    while (at < source.length() && isLetter(source.charAt(at)) && at - from < LONGEST_WORD) {
      at++;
    }
    word = source.substring(from, at);
    readParameter();
    if (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    if (word.equals("bin") && parameter > 0) {
      at = (int) Math.min(source.length(), (long) at + parameter);
    }
    return Kind.WORD;
  }

  private void readParameter() {
    int from = at;
    boolean negative = at < source.length() && source.charAt(at) == '-';
    int digits = negative ? at + 1 : at;
    int end = digits;
    while (end < source.length() && isDigit(source.charAt(end)) && end - digits < DIGITS) {
      end++;
    }
    parameterGiven = end > digits;
    parameter = parameterGiven ? Integer.parseInt(source.substring(from, end)) : 0;
    at = parameterGiven ? end : from;
  }

  private Kind hex() {
    int high = digit(at);
    int low = digit(at + 1);
    if (high < 0 || low < 0) {
      text = "";
      return Kind.TEXT;
    }
    at += 2;
    parameter = high * 16 + low;
    return Kind.BYTE;
  }

  private int digit(int place) {
    return place < source.length() ? Character.digit(source.charAt(place), 16) : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
