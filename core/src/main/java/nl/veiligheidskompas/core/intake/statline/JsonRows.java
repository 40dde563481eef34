package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Rows;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of an answer of OData: a list of objects with the same keys, itself or under {@code
 * value}. The first row are the keys; a value that is null is an empty cell.
 */
final class JsonRows implements Rows {

  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_KEYS = 4096;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(100)
                  .maxNameLength(500)
                  .maxDocumentLength(-1)
                  .maxTokenCount(-1)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final JsonParser parser;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private String @Nullable [] waiting;
  private boolean started;

  JsonRows(Reader text) {
    parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  @Override
  public String @Nullable [] next() throws IOException, RefusedException {
    try {
      if (!started) {
        started = true;
        findList();
        waiting = row();
        return waiting == null ? null : places.keySet().toArray(String[]::new);
      }
      String[] first = waiting;
      waiting = null;
      return first == null ? row() : first;
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new RefusedException(Problem.of("figures.damaged"), e);
    }
  }

  /** Goes to the start of the list of rows. */
  private void findList() throws RefusedException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return;
    }
    while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean rows = parser.currentName().equals("value");
      JsonToken value = parser.nextToken();
      if (rows && value == JsonToken.START_ARRAY) {
        return;
      }
      parser.skipChildren();
    }
    throw new RefusedException(Problem.of("figures.unknown"));
  }

  private String @Nullable [] row() throws RefusedException {
    JsonToken start = parser.nextToken();
    if (start == JsonToken.END_ARRAY) {
      return null;
    }
    if (start != JsonToken.START_OBJECT) {
      throw new RefusedException(Problem.of(start == null ? "figures.damaged" : "figures.unknown"));
    }
    String[] cells = new String[Math.max(places.size(), 1)];
    Arrays.fill(cells, "");
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int place = place(parser.currentName());
      if (place >= cells.length) {
        int before = cells.length;
        cells = Arrays.copyOf(cells, place + 1);
        Arrays.fill(cells, before, cells.length, "");
      }
      cells[place] = value(parser.nextToken());
    }
    return cells;
  }

  private int place(String key) throws RefusedException {
    Integer known = places.get(key);
    if (known != null) {
      return known;
    }
    if (places.size() >= MOST_KEYS) {
      throw new RefusedException(Problem.of("figures.toolarge"));
    }
    places.put(key, places.size());
    return places.size() - 1;
  }

  private String value(@Nullable JsonToken token) throws RefusedException {
    if (token == null) {
      throw new RefusedException(Problem.of("figures.damaged"));
    }
    if (token.isStructStart()) {
      parser.skipChildren();
      return "";
    }
    return token == JsonToken.VALUE_NULL ? "" : parser.getString();
  }
}
