package nl.veiligheidskompas.core.report.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Chart.Series;
import org.jspecify.annotations.Nullable;

/** The margins of the values of a series (ECMA-376 part 1, 21.2.2.55). */
final class ErrorBars {

  private static final String WIDTH = "12700";

  private final Markup out;

  ErrorBars(Markup out) {
    this.out = out;
  }

  /** How far the margin reaches above and below each value; nothing when none is known. */
  void write(Series series, String color) {
    List<@Nullable BigDecimal> above = new ArrayList<>();
    List<@Nullable BigDecimal> below = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < series.values().size(); i++) {
      BigDecimal value = series.values().get(i);
      BigDecimal upper = i < series.upper().size() ? series.upper().get(i) : null;
      BigDecimal lower = i < series.lower().size() ? series.lower().get(i) : null;
      above.add(value == null || upper == null ? null : upper.subtract(value));
      below.add(value == null || lower == null ? null : value.subtract(lower));
      any |= value != null && upper != null && lower != null;
    }
    if (any) {
      out.open("c:errBars").empty("c:errDir", "val", "y").empty("c:errBarType", "val", "both");
      out.empty("c:errValType", "val", "cust").empty("c:noEndCap", "val", "0");
      reach("c:plus", above);
      reach("c:minus", below);
      out.open("c:spPr").open("a:ln", "w", WIDTH).open("a:solidFill");
      out.empty("a:srgbClr", "val", color).close().close().close().close();
    }
  }

  private void reach(String side, List<@Nullable BigDecimal> reaches) {
    out.open(side).open("c:numLit").element("c:formatCode", "General");
    out.empty("c:ptCount", "val", Integer.toString(reaches.size()));
    for (int i = 0; i < reaches.size(); i++) {
      BigDecimal reach = reaches.get(i);
      if (reach != null) {
        out.open("c:pt", "idx", Integer.toString(i));
        out.element("c:v", reach.toPlainString()).close();
      }
    }
    out.close().close();
  }
}
