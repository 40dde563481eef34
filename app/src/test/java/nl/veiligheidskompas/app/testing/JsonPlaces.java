package nl.veiligheidskompas.app.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells where two JSON documents differ. */
public final class JsonPlaces {

  private JsonPlaces() {}

  /**
   * The places that are in one document only or hold something else, as JSON pointers: as deep as
   * both documents go, and no deeper.
   */
  public static List<String> differing(byte[] one, byte[] other) {
    JsonMapper mapper = new JsonMapper();
    List<String> places = new ArrayList<>();
    compare(mapper.readTree(one), mapper.readTree(other), "", places);
    return places;
  }

  private static void compare(JsonNode one, JsonNode other, String at, List<String> places) {
    if (one.isObject() && other.isObject()) {
      Set<String> names = new LinkedHashSet<>(one.propertyNames());
      names.addAll(other.propertyNames());
      names.forEach(name -> compare(one.path(name), other.path(name), at + "/" + name, places));
    } else if (one.isArray() && other.isArray()) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        compare(one.path(i), other.path(i), at + "/" + i, places);
      }
    } else if (!one.equals(other)) {
      places.add(at);
    }
  }
}
