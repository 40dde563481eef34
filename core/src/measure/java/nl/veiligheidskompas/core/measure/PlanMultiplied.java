package nl.veiligheidskompas.core.measure;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.plan.References;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A plan made several times as large: theme sheets with all that hangs on them, chapters of text
 * and budget lines are repeated under new ids, codes and numbers. What a plan has once (facts,
 * letter, phases, sources, capacity, scenarios, related plans) stays single. The same plan and
 * factor give the same result.
 */
final class PlanMultiplied {

  private static final List<String> REPEATED =
      List.of(
          "chapters",
          "themes",
          "sections",
          "partners",
          "indicators",
          "measurements",
          "goals",
          "budgetLines",
          "costItems",
          "cutbacks",
          "themePhasings");

  private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d+)(.*)");

  private final PlanCodec codec = new PlanCodec();
  private final SafetyPlan plan;
  private final ObjectNode tree;
  private final Set<String> repeatedIds = new HashSet<>();

  PlanMultiplied(SafetyPlan plan) {
    this.plan = plan;
    tree = codec.tree(plan);
    for (String list : REPEATED) {
      for (JsonNode entity : tree.get(list)) {
        if (repeats(list, entity)) {
          collectIds(entity);
        }
      }
    }
  }

  /** The plan itself for 1. */
  SafetyPlan times(int factor) throws UnreadableJsonException {
    ObjectNode large = tree.deepCopy();
    for (String list : REPEATED) {
      ArrayNode entities = (ArrayNode) large.get(list);
      for (int copy = 1; copy < factor; copy++) {
        for (JsonNode entity : tree.get(list)) {
          if (repeats(list, entity)) {
            entities.add(repeated(list, entity, copy));
          }
        }
      }
    }
    SafetyPlan multiplied = codec.read(large, SafetyPlan.class);
    if (!References.dangling(multiplied).isEmpty()) {
      throw new IllegalStateException("the multiplied plan points at what is not there");
    }
    return multiplied;
  }

  /** Chapters with a part to play are in a plan once. */
  private static boolean repeats(String list, JsonNode entity) {
    return !list.equals("chapters") || entity.path("role").asString("").equals("TEXT");
  }

  private void collectIds(JsonNode node) {
    if (node.has("id")) {
      repeatedIds.add(node.get("id").stringValue());
    }
    node.forEach(this::collectIds);
  }

  private ObjectNode repeated(String list, JsonNode entity, int copy) {
    ObjectNode fresh = (ObjectNode) renamed(entity, copy);
    countOn(fresh, "position", copy * highest(list, "position"));
    countOn(fresh, "number", copy * highest(list, "number"));
    if (fresh.has("code")) {
      fresh.put("code", code(fresh.get("code").stringValue(), copy * plan.themes().size()));
    }
    return fresh;
  }

  private JsonNode renamed(JsonNode node, int copy) {
    if (node instanceof ObjectNode object) {
      ObjectNode fresh = object.objectNode();
      object.properties().forEach(part -> fresh.set(part.getKey(), renamed(part.getValue(), copy)));
      return fresh;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode fresh = array.arrayNode();
      array.forEach(element -> fresh.add(renamed(element, copy)));
      return fresh;
    }
    boolean id = node.isString() && repeatedIds.contains(node.stringValue());
    return id ? StringNode.valueOf(freshId(node.stringValue(), copy)) : node;
  }

  private static String freshId(String id, int copy) {
    String name = id + " " + copy;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void countOn(ObjectNode entity, String field, int by) {
    if (entity.has(field)) {
      entity.put(field, entity.get(field).intValue() + by);
    }
  }

  /** T4-K3 becomes T12-K3 in the first copy of a plan of eight themes. */
  private static String code(String code, int by) {
    Matcher numbered = NUMBERED.matcher(code);
    return numbered.matches()
        ? numbered.group(1) + (Integer.parseInt(numbered.group(2)) + by) + numbered.group(3)
        : code;
  }

  private int highest(String list, String field) {
    int highest = 0;
    for (JsonNode entity : tree.get(list)) {
      highest = Math.max(highest, entity.path(field).asInt(0));
    }
    return highest;
  }
}
