package nl.veiligheidskompas.core.intake.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the figures of one municipality while a file goes by, and keeps nothing of the rest of
 * the file but the names of its regions.
 */
public final class FigureGathering {

  /** How many series and years of one municipality are kept; a real file stays far below. */
  private static final int MOST_CELLS = 200_000;

  private static final int MOST_REGIONS = 30_000;

  private static final int SHOWN_REGIONS = 8;
  private static final int LONGEST_NAME = 60;

  private final RegionNames wanted;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Set<String> regions = new LinkedHashSet<>();
  private final Map<SeriesKey, SeriesInMaking> series = new LinkedHashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private String region = "";
  private int best;
  private int cells;

  public FigureGathering(RegionNames wanted) {
    this.wanted = wanted;
  }

  /** Whether figures of this region are wanted; the region is remembered in any case. */
  public boolean wants(String name) {
    Integer known = ranks.get(name);
    if (known != null) {
      return known > 0 && known >= best;
    }
    String canonical = RegionNames.canonical(name);
    int rank = wanted.rank(canonical);
    if (ranks.size() < MOST_REGIONS) {
      ranks.put(name, rank);
      regions.add(canonical);
    }
    if (rank > best) {
      // a surer name of the municipality: what stood under the less sure one is another region
      best = rank;
      region = canonical;
      series.values().forEach(SeriesInMaking::forget);
    }
    return rank > 0 && rank >= best;
  }

  /** Whether the row names a region at all that was seen. */
  public boolean hasRegions() {
    return !regions.isEmpty();
  }

  /** A figure of the wanted region. */
  public void add(Series of, Period period, Margin95 margin, Figure figure)
      throws RefusedException {
    SeriesInMaking making = series.computeIfAbsent(of.key(), key -> new SeriesInMaking(of));
    if (making.take(period, margin, figure) && ++cells > MOST_CELLS) {
      throw new RefusedException(Problem.of("figures.toolarge"));
    }
  }

  /** Counts something that is not taken. */
  public void count(Kind what) {
    counts.merge(what, 1, Integer::sum);
  }

  /**
   * All that was gathered.
   *
   * @throws RefusedException with {@code figures.region} when the file has regions and the
   *     municipality is none of them, {@code figures.nomunicipality} when the plan names none,
   *     {@code figures.empty} when there is no figure of it
   */
  public ReadFigures finish(String file, Dialect dialect, String title) throws RefusedException {
    if (!regions.isEmpty() && wanted.isEmpty()) {
      throw new RefusedException(Problem.of("figures.nomunicipality"));
    }
    if (!regions.isEmpty() && best == 0) {
      throw new RefusedException(Problem.of("figures.region", shown(), regions.size()));
    }
    List<ReadSeries> read = new ArrayList<>();
    for (SeriesInMaking making : series.values()) {
      ReadSeries one = making.finish();
      if (one != null) {
        read.add(one);
      }
    }
    if (read.isEmpty()) {
      throw new RefusedException(Problem.of("figures.empty"));
    }
    List<FigureNote> notes = new ArrayList<>();
    if (regions.isEmpty()) {
      notes.add(FigureNote.of(Kind.NO_REGION));
    }
    counts.forEach((kind, times) -> notes.add(FigureNote.of(kind, times)));
    return new ReadFigures(file, dialect, title, region, read, notes);
  }

  private String shown() {
    List<String> names =
        regions.stream()
            .limit(SHOWN_REGIONS)
            .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
            .toList();
    return String.join(", ", names) + (regions.size() > SHOWN_REGIONS ? ", …" : "");
  }

  /** One series while its figures come in. */
  private static final class SeriesInMaking {
    private final Series series;
    private final TreeMap<Integer, CellInMaking> years = new TreeMap<>();

    SeriesInMaking(Series series) {
      this.series = series;
    }

    void forget() {
      years.clear();
    }

    /** Answers whether it is the first of its year. */
    boolean take(Period period, Margin95 margin, Figure figure) {
      int before = years.size();
      years.computeIfAbsent(period.year(), year -> new CellInMaking()).take(margin, period, figure);
      return years.size() > before;
    }

    @Nullable ReadSeries finish() {
      boolean counts = counts();
      List<ReadCell> cells = new ArrayList<>();
      years.forEach((year, making) -> {
        ReadCell cell = making.cell(year, counts);
        if (cell != null) {
          cells.add(cell);
        }
      });
      List<FigureNote> notes = SeriesNotes.of(series, years, cells, counts);
      return cells.isEmpty() && notes.isEmpty() ? null : new ReadSeries(series, cells, notes);
    }

    private boolean counts() {
      KnownTable table = KnownTable.ofKey(series.key().table());
      String unit = series.unit();
      return table != null
          ? table.counts(series.key().leaf())
          : unit != null && unit.strip().equalsIgnoreCase("aantal");
    }
  }
}
