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

  /** How the file names areas of the plan: one entry per way of writing them. */
  private final Map<String, String> areas = new HashMap<>();

  private final Set<String> regions = new LinkedHashSet<>();
  private final Map<SeriesKey, SeriesInMaking> series = new LinkedHashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private String region = "";

  /** The area of the plan that was asked about last, or null for the municipality itself. */
  private @Nullable String area;

  private boolean hasAreas;
  private int best;
  private int cells;

  public FigureGathering(RegionNames wanted) {
    this.wanted = wanted;
  }

  /** Whether figures of this region are wanted; the region is remembered in any case. */
  public boolean wants(String name) {
    area = null;
    Integer known = ranks.get(name);
    if (known != null) {
      return known > 0 && known >= best;
    }
    area = areas.get(name);
    if (area != null) {
      return true;
    }
    String canonical = RegionNames.canonical(name);
    String ofPlan = wanted.area(canonical);
    if (ofPlan != null) {
      if (areas.size() < MOST_REGIONS) {
        areas.put(name, ofPlan);
      }
      area = ofPlan;
      return true;
    }
    int rank = wanted.rank(canonical);
    if (ranks.size() < MOST_REGIONS) {
      ranks.put(name, rank);
      regions.add(canonical);
    }
    if (rank > best) {
      // a surer name of the municipality: what stood under the less sure one is another region
      best = rank;
      region = canonical;
      series.values().forEach(SeriesInMaking::forgetMunicipality);
    }
    return rank > 0 && rank >= best;
  }

  /** Whether the row names a region at all that was seen. */
  public boolean hasRegions() {
    return !regions.isEmpty() || hasAreas;
  }

  /** A figure of the region that was asked about last. */
  public void add(Series of, Period period, Margin95 margin, Figure figure)
      throws RefusedException {
    SeriesInMaking making = series.computeIfAbsent(of.key(), key -> new SeriesInMaking(of));
    hasAreas |= area != null;
    if (making.take(area, period, margin, figure) && ++cells > MOST_CELLS) {
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
    if (!regions.isEmpty() && best == 0 && !hasAreas) {
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
    if (regions.isEmpty() && !hasAreas) {
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
    private final TreeMap<String, TreeMap<Integer, CellInMaking>> areas = new TreeMap<>();

    SeriesInMaking(Series series) {
      this.series = series;
    }

    void forgetMunicipality() {
      years.clear();
    }

    /** Answers whether it is the first of its year. */
    boolean take(@Nullable String area, Period period, Margin95 margin, Figure figure) {
      TreeMap<Integer, CellInMaking> of =
          area == null ? years : areas.computeIfAbsent(area, name -> new TreeMap<>());
      int before = of.size();
      of.computeIfAbsent(period.year(), year -> new CellInMaking()).take(margin, period, figure);
      return of.size() > before;
    }

    @Nullable ReadSeries finish() {
      boolean counts = counts();
      List<ReadCell> cells = cells(years, counts);
      Map<String, List<ReadCell>> more = new TreeMap<>();
      areas.forEach((name, of) -> {
        List<ReadCell> there = cells(of, counts);
        if (!there.isEmpty()) {
          more.put(name, there);
        }
      });
      List<FigureNote> notes = SeriesNotes.of(series, years, cells, counts);
      boolean nothing = cells.isEmpty() && notes.isEmpty() && more.isEmpty();
      return nothing ? null : new ReadSeries(series, cells, notes, more);
    }

    private static List<ReadCell> cells(Map<Integer, CellInMaking> years, boolean counts) {
      List<ReadCell> cells = new ArrayList<>();
      years.forEach((year, making) -> {
        ReadCell cell = making.cell(year, counts);
        if (cell != null) {
          cells.add(cell);
        }
      });
      return cells;
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
