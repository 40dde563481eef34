package nl.veiligheidskompas.core.exchange;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Where things stand in a document, as JSON pointers. */
final class Places {

  private final JsonNode document;
  private final String above;

  Places(JsonNode document) {
    this(document, "");
  }

  private Places(JsonNode document, String above) {
    this.document = document;
    this.above = above;
  }

  /** The places in the plan that the edition at that index froze. */
  Places inEdition(int at) {
    String pointer = "/editions/" + at + "/plan";
    return new Places(document.at(pointer), above + pointer);
  }

  /** A pointer as it is said to people: the document itself is a slash. */
  static String shown(String pointer) {
    return pointer.isEmpty() ? "/" : pointer;
  }

  /** The entity with that id; the last one when several have it. */
  String of(UUID id) {
    String place = shown(above);
    for (Map.Entry<String, JsonNode> list : document.properties()) {
      if (hasId(list.getValue(), id)) {
        place = above + "/" + list.getKey();
      }
      for (int at = 0; list.getValue().isArray() && at < list.getValue().size(); at++) {
        if (hasId(list.getValue().get(at), id)) {
          place = above + "/" + list.getKey() + "/" + at;
        }
      }
    }
    return place;
  }

  private static boolean hasId(JsonNode entity, UUID id) {
    return id.toString().equals(entity.path("id").asString(""));
  }
}
