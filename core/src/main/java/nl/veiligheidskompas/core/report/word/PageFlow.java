package nl.veiligheidskompas.core.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.report.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Fills pages with pieces from top to bottom, as a word processor does: keeps together what must
 * stay together, breaks paragraphs between lines and leaves no line alone. Measures are twips.
 */
final class PageFlow {

  /** Lines of a paragraph that must stand together at the foot or head of a page. */
  private static final int TOGETHER = 2;

  private final Map<Anchor, Integer> places = new HashMap<>();
  private final List<Piece> kept = new ArrayList<>();
  private double height;
  private double used;
  private double airBelow;
  private int page = 1;

  /**
   * A paragraph, a row of a table or a chart.
   *
   * @param lines how many lines it can be broken into
   * @param notes height of the footnotes that belong to it
   * @param anchor what is remembered of where it stands, or null
   */
  record Piece(
      double before,
      int lines,
      double lineHeight,
      double after,
      double notes,
      boolean keepNext,
      boolean startsPage,
      @Nullable Anchor anchor) {

    /** Without the air above and below. */
    double height() {
      return lines * lineHeight + notes;
    }
  }

  PageFlow(double height) {
    this.height = height;
  }

  /** Adds a piece; those that are kept with the next one wait for it. */
  void add(Piece piece) {
    kept.add(piece);
    if (!piece.keepNext()) {
      placeKept();
    }
  }

  /** Begins a new page, of another height. */
  void turn(double nextHeight) {
    placeKept();
    height = nextHeight;
    page++;
    used = 0;
  }

  /** Begins a new page when something stands on this one. */
  void breakPage() {
    placeKept();
    if (used > 0) {
      page++;
      used = 0;
    }
  }

  Pages pages() {
    placeKept();
    return new Pages(places, page, false);
  }

  private void placeKept() {
    if (kept.isEmpty()) {
      return;
    }
    double needed = 0;
    double air = airBelow;
    for (Piece piece : kept) {
      needed += Math.max(air, piece.before()) + piece.height();
      air = piece.after();
    }
    Piece last = kept.getLast();
    needed -= Math.max(0, last.lines() - TOGETHER) * last.lineHeight();
    boolean starts = kept.getFirst().startsPage();
    if (used > 0 && (starts || (used + needed > height && needed <= height))) {
      page++;
      used = 0;
    }
    kept.forEach(this::place);
    kept.clear();
  }

  private void place(Piece piece) {
    if (piece.startsPage() && used > 0) {
      page++;
      used = 0;
    }
    // of two spaces that meet the larger counts
    used += used == 0 ? 0 : Math.max(airBelow, piece.before());
    int rest = piece.lines();
    int fitting = fitting(piece, rest);
    if (fitting < Math.min(TOGETHER, rest) && used > 0) {
      page++;
      used = 0;
      fitting = fitting(piece, rest);
    }
    if (piece.anchor() != null) {
      places.put(piece.anchor(), page);
    }
    while (fitting < rest) {
      // at least one line: what is higher than a page cannot wait for a larger one
      rest -= Math.max(1, Math.min(fitting, rest - TOGETHER));
      page++;
      used = 0;
      fitting = fitting(piece, rest);
    }
    used += rest * piece.lineHeight() + piece.notes();
    airBelow = piece.after();
  }

  private int fitting(Piece piece, int rest) {
    double room = height - used - piece.notes();
    return (int) Math.min(rest, Math.floor(room / piece.lineHeight()));
  }
}
