package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import org.jspecify.annotations.Nullable;

/** Goals and sub-goals with the links that the source makes and those that an editor made. */
final class Goals {

  private final Reading links;
  private final List<Goal> goals = new ArrayList<>();

  private Goals(Reading links) {
    this.links = links;
  }

  static List<Goal> of(Reading plan) {
    Goals reader = new Goals(plan.at("editorial_links"));
    for (Reading theme : plan.items("themes")) {
      UUID themeId = Keys.of(theme.text("code"));
      reader.add(themeId, null, theme.at("structured").items("goals"));
    }
    return reader.goals;
  }

  /** Remarks of the editor about the links of the goals of a theme. */
  static List<String> remarks(Reading plan, String theme) {
    List<String> remarks = new ArrayList<>();
    for (Reading link : plan.at("editorial_links").items("links")) {
      String remark = link.textOrEmpty("remark");
      if (!remark.isEmpty() && link.text("goal").startsWith(theme + "-")) {
        remarks.add(link.text("goal") + ": " + remark + ".");
      }
    }
    return remarks;
  }

  private void add(UUID themeId, @Nullable UUID parentId, List<Reading> found) {
    for (Reading goal : found) {
      String code = goal.text("id");
      UUID id = Keys.of(code);
      int position = goals.size() + 1;
      goals.add(new Goal(id, position, themeId, parentId, code, goal.text("text"), links(goal)));
      add(themeId, id, goal.items("sub_goals"));
    }
  }

  private List<IndicatorLink> links(Reading goal) {
    List<String> bySource = goal.texts("indicators");
    for (Reading link : links.items("links")) {
      if (link.text("goal").equals(goal.text("id"))) {
        return link.texts("indicators").stream()
            .map(code -> IndicatorLink.of(Keys.of(code), !bySource.contains(code)))
            .toList();
      }
    }
    // T1-G1 is measured by its sub-goals; the source links nothing to it either
    return bySource.stream().map(code -> IndicatorLink.of(Keys.of(code), false)).toList();
  }
}
