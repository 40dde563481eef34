package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.indicator.Source;

/** The sources of figures; the plan names them, an editor added how they measure. */
final class Sources {

  private Sources() {}

  static List<Source> of(Reading plan, Additions additions) {
    List<Source> sources = new ArrayList<>();
    Reading added = additions.at("sources");
    for (String name : added.keys()) {
      sources.add(source(plan, name, sources.size() + 1, added.at(name)));
    }
    return sources;
  }

  private static Source source(Reading plan, String name, int position, Reading source) {
    List<Integer> years = source.texts("measuring_years").stream().map(Integer::valueOf).toList();
    List<EditorialMark> marks = new ArrayList<>(List.of(Additions.mark("survey")));
    String basis = source.textOrNull("basis");
    if (basis != null) {
      marks.add(new EditorialMark("measuringYears", basis));
      marks.add(new EditorialMark("intervalYears", basis));
    }
    return new Source(
        Keys.of("bron " + name),
        position,
        name,
        true,
        years,
        source.numberOrNull("interval_years"),
        pages(plan, name),
        marks);
  }

  /** The pages of the source that footnotes of the theme sheets refer to. */
  private static String pages(Reading plan, String name) {
    List<String> pages = new ArrayList<>();
    for (Reading theme : plan.items("themes")) {
      for (Reading section : theme.items("sections")) {
        for (Reading block : section.items("blocks")) {
          block.items("footnotes").stream()
              .map(note -> note.text("text"))
              .filter(text -> text.contains(name) && text.matches(".*p\\. ?\\d+"))
              .forEach(pages::add);
        }
      }
    }
    return String.join("; ", pages);
  }
}
