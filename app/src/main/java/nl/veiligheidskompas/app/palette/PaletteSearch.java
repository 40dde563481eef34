package nl.veiligheidskompas.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.veiligheidskompas.app.palette.FuzzyMatch.Fit;
import nl.veiligheidskompas.app.palette.PaletteEntry.Group;

/** Finds entries by a few letters; {@code >}, {@code #} and {@code €} limit what is searched. */
public final class PaletteSearch {

  /** Hits shown per kind while the query is not limited to one kind. */
  static final int PER_GROUP = 4;

  private static final int WHEN_LIMITED = 50;

  /** One entry that fits. */
  public record Hit(PaletteEntry entry, FuzzyMatch match) {}

  private PaletteSearch() {}

  /**
   * The entries that fit, grouped by kind, the best first. The kind of which an entry is called
   * just so comes first, then those of which one begins so; else the order is that of {@link
   * Group}.
   */
  public static List<Hit> find(String query, List<PaletteEntry> entries) {
    List<List<Hit>> found = new ArrayList<>();
    boolean limited = limited(query);
    String words = limited ? query.substring(1) : query;
    for (Group group : Group.values()) {
      if (!limited || allowed(query.charAt(0), group)) {
        found.add(best(group, words, entries, limited ? WHEN_LIMITED : PER_GROUP));
      }
    }
    found.sort(Comparator.comparing(PaletteSearch::fit).reversed());
    return found.stream().flatMap(List::stream).toList();
  }

  /** How well the best of a kind fits; the best stands first. */
  private static Fit fit(List<Hit> group) {
    return group.isEmpty() ? Fit.SOMEWHERE : group.getFirst().match().fit();
  }

  private static List<Hit> best(Group group, String words, List<PaletteEntry> entries, int most) {
    List<Hit> hits = new ArrayList<>();
    for (PaletteEntry entry : entries) {
      if (entry.group() == group) {
        FuzzyMatch match = FuzzyMatch.of(words, entry.text());
        if (match != null) {
          hits.add(new Hit(entry, match));
        }
      }
    }
    hits.sort(
        Comparator.comparing((Hit hit) -> hit.match().fit())
            .thenComparingInt(hit -> hit.match().score())
            .reversed());
    return hits.subList(0, Math.min(most, hits.size()));
  }

  private static boolean limited(String query) {
    return !query.isEmpty() && ">#€".indexOf(query.charAt(0)) >= 0;
  }

  private static boolean allowed(char sign, Group group) {
    return switch (sign) {
      case '>' -> group == Group.COMMAND;
      case '#' -> group == Group.INDICATOR;
      default -> group == Group.LINE || group == Group.COST;
    };
  }
}
