package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.veiligheidskompas.app.cli.Shell.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest extends CommandTest {

  @Test
  void jsonHasTheFiveFieldsOfEveryFinding() {
    JsonNode findings = json(run("check", example("plan.mv.db"), "--format", "json"));

    assertThat(findings.isArray()).isTrue();
    for (JsonNode finding : findings) {
      assertThat(finding.propertyNames())
          .containsExactly("code", "severity", "place", "message", "accepted");
      assertThat(finding.get("message").asString()).isNotBlank();
      assertThat(finding.get("accepted").isBoolean()).isTrue();
    }
  }

  @Test
  void jsonIsSortedBySeverityThenByCode() {
    List<String> severities = new ArrayList<>();
    Map<String, List<String>> codes = new TreeMap<>();
    for (JsonNode finding : json(run("check", example("plan.mv.db"), "--format=json"))) {
      String severity = finding.get("severity").asString();
      if (!severities.contains(severity)) {
        severities.add(severity);
      }
      codes.computeIfAbsent(severity, _ -> new ArrayList<>()).add(finding.get("code").asString());
    }

    assertThat(severities).containsExactly("fout", "waarschuwing", "let op");
    assertThat(codes.get("fout")).containsExactly("BUDGET_TOTAL", "CAPACITY_SUM", "COST_MISMATCH");
    assertThat(codes.values()).allSatisfy(group -> assertThat(group).isSorted());
  }

  @Test
  void textGroupsThemBySeverityWithTheirNumber() {
    Answer answer = run("check", example("plan.mv.db"));

    assertThat(answer.done()).isTrue();
    assertThat(answer.out())
        .startsWith("fout (3)\n  BUDGET_TOTAL ")
        .containsSubsequence("\nwaarschuwing (", "URGENCY_PHASE", "\nlet op (", "PM_OPEN");
  }

  @Test
  void textStandsInColumns() {
    List<String> lines =
        run("check", example("plan.mv.db")).out().lines().filter(l -> l.startsWith("  ")).toList();

    int places = lines.getFirst().indexOf("begroting");
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.charAt(places - 1)).isEqualTo(' ');
          assertThat(line.charAt(places)).isNotEqualTo(' ');
        });
  }

  @Test
  void sentencesAreEnglishWhenAskedForAndKeysStay() {
    String english = run("check", example("plan.mv.db"), "--format", "json", "--lang", "en").out();

    assertThat(english).contains("\"severity\": \"fout\"").doesNotContain("De begroting");
    assertThat(run("check", folder.resolve("plan.mv.db"), "--lang", "en").out())
        .startsWith("error (3)");
  }

  @Test
  void unknownFormIsRefused() {
    assertThat(run("check", example("plan.mv.db"), "--format", "xml").refusal())
        .isEqualTo("De waarde xml past niet bij --format text|json.");
  }

  private static JsonNode json(Answer answer) {
    assertThat(answer.done()).isTrue();
    return JsonMapper.shared().readTree(answer.out());
  }
}
