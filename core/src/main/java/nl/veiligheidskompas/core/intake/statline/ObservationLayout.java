package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.Figure;
import nl.veiligheidskompas.core.intake.figures.FigureGathering;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.FigureText;
import nl.veiligheidskompas.core.intake.figures.FigureText.Signs;
import nl.veiligheidskompas.core.intake.figures.KnownTable;
import nl.veiligheidskompas.core.intake.figures.Margin95;
import nl.veiligheidskompas.core.intake.figures.Period;
import nl.veiligheidskompas.core.intake.figures.Rows;
import nl.veiligheidskompas.core.intake.figures.Series;
import nl.veiligheidskompas.core.intake.figures.SeriesKey;
import nl.veiligheidskompas.core.intake.figures.Vocabulary;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** One row per region, period and subject, with keys as headings and a column per topic. */
final class ObservationLayout implements Layout {

  private static final Pattern TOPIC = Pattern.compile(".*\\p{L}.*_\\d+");
  private static final Pattern BESIDE =
      Pattern.compile(".*_(label|date|freq)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> NUMBERING =
      Set.of("", "id", "index", "x", "unnamed: 0", "rownames");

  private final Dialect dialect;
  private final String table;
  private final FigureText figures;
  private int region = -1;
  private int period = -1;
  private int margin = -1;
  private final List<Integer> subjects = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, Series[]> series = new HashMap<>();
  private final Map<String, @Nullable Period> periods = new HashMap<>();

  /** A column with figures. */
  private record Topic(
      int column, String key, String name, @Nullable String unit, boolean unsure) {}

  private ObservationLayout(Dialect dialect, List<String[]> start) {
    this.dialect = dialect;
    String[] heads = start.getFirst();
    Set<String> repeated = repeated(heads);
    KnownTable known =
        Stream.of(heads)
            .map(head -> KnownTable.ofTopic(SeriesKey.topicOf(head)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      place(i, heads[i].strip(), columns);
    }
    boolean comma =
        Notation.isComma(
            start.stream()
                .skip(1)
                .flatMap(row -> columns.stream().filter(c -> c < row.length).map(c -> row[c])),
            false);
    figures = new FigureText(comma, Signs.PORTAL);
    Map<String, Integer> times = new HashMap<>();
    for (int column : columns) {
      String key = SeriesKey.topicOf(heads[column]);
      boolean unsure = repeated.contains(key);
      int time = times.merge(key, 1, Integer::sum);
      if (holdsFigures(start, column)) {
        topics.add(
            new Topic(
                column,
                unsure ? key + "#" + time : key,
                unsure ? heads[column].strip() : TopicWords.name(heads[column]),
                TopicWords.unit(known, key),
                unsure));
      }
    }
    table = known == null ? unknown(heads) : known.key();
  }

  /** The layout when the first row is such a heading, else null. */
  static @Nullable Layout of(List<String[]> start, Dialect dialect) {
    String[] heads = start.getFirst();
    boolean topics = Stream.of(heads).anyMatch(head -> TOPIC.matcher(head.strip()).matches());
    boolean periods = Stream.of(heads).anyMatch(head -> Vocabulary.role(head) == Role.PERIOD);
    return topics && periods ? new ObservationLayout(dialect, start) : null;
  }

  private static Set<String> repeated(String[] heads) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (String head : heads) {
      if (TOPIC.matcher(head.strip()).matches() && !seen.add(SeriesKey.topicOf(head))) {
        repeated.add(SeriesKey.topicOf(head));
      }
    }
    return repeated;
  }

  private void place(int column, String head, List<Integer> columns) {
    if (TOPIC.matcher(head).matches()) {
      columns.add(column);
      return;
    }
    if (NUMBERING.contains(head.toLowerCase(Locale.ROOT)) || BESIDE.matcher(head).matches()) {
      return;
    }
    switch (Vocabulary.role(head)) {
      case PERIOD -> period = column;
      case REGION -> region = column;
      case MARGIN -> margin = column;
      case null, default -> subjects.add(column);
    }
  }

  private static String unknown(String[] heads) {
    return SeriesKey.tableOf(
        String.join(
            " ", Stream.of(heads).filter(head -> !TOPIC.matcher(head.strip()).matches()).toList()));
  }

  private boolean holdsFigures(List<String[]> start, int column) {
    return start.stream()
        .skip(1)
        .filter(row -> column < row.length)
        .map(row -> row[column])
        .anyMatch(figures::fits);
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public String title() {
    KnownTable known = KnownTable.ofKey(table);
    return known == null ? "" : known.key();
  }

  @Override
  public void gather(Rows rows, FigureGathering into) throws IOException, RefusedException {
    rows.next();
    String[] row = rows.next();
    while (row != null) {
      if (region < 0 || (region < row.length && into.wants(row[region]))) {
        take(row, into);
      }
      row = rows.next();
    }
  }

  private void take(String[] row, FigureGathering into) throws RefusedException {
    Period time = period < row.length ? period(row[period]) : null;
    Margin95 side = margin < 0 || margin >= row.length ? Margin95.VALUE : Margin95.of(row[margin]);
    if (time == null || side == null) {
      into.count(Kind.OTHER_PERIODS);
      return;
    }
    Series[] ofSubject = series(row);
    for (int i = 0; i < topics.size(); i++) {
      int column = topics.get(i).column();
      if (column < row.length) {
        add(ofSubject[i], time, side, row[column], into);
      }
    }
  }

  private void add(Series of, Period time, Margin95 side, String cell, FigureGathering into)
      throws RefusedException {
    Figure figure;
    try {
      figure = figures.read(cell);
    } catch (NumberFormatException noFigure) {
      into.count(Kind.UNREADABLE);
      return;
    }
    if (figure != null) {
      into.add(of, time, side, figure);
    }
  }

  private @Nullable Period period(String text) {
    if (periods.size() > LookedAhead.AHEAD * 10) {
      periods.clear();
    }
    return periods.computeIfAbsent(text, Period::of);
  }

  private Series[] series(String[] row) {
    StringBuilder subject = new StringBuilder();
    for (int column : subjects) {
      if (column < row.length) {
        subject.append(subject.isEmpty() ? "" : " · ").append(Vocabulary.offence(row[column]));
      }
    }
    return series.computeIfAbsent(subject.toString(), this::made);
  }

  private Series[] made(String subject) {
    String name = Vocabulary.offenceName(subject);
    return topics.stream()
        .map(topic ->
            new Series(
                new SeriesKey(table, subject, topic.key()),
                name.isEmpty() ? topic.name() : topic.name() + ": " + name,
                topic.unit(),
                "",
                topic.unsure()))
        .toArray(Series[]::new);
  }
}
