package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Section;

/** The page of text of the program, with its tables and footnotes. */
final class OwnText implements TypedText {

  private final Writing writing =
      new Writing(Desks::nextId, (step, changed, goesOn) -> {}, System::currentTimeMillis);
  private final SheetArea area =
      new SheetArea(
          writing,
          WindowTexts.in(Texts.DUTCH),
          Surroundings.NONE,
          Spelling.NONE,
          new SameThreadWork());

  OwnText(List<Section> sections) {
    writing.show(sections.stream().map(OwnText::text).toList(), true, true);
    area.renew();
  }

  private static PlanText text(Section section) {
    return new PlanText(section.id(), section.heading(), section.blocks());
  }

  @Override
  public Parent node() {
    return area;
  }

  @Override
  public Parent target() {
    return area;
  }

  @Override
  public void standHalfway() {
    int halfway = writing.now().text().leaves().size() / 2;
    UUID block = null;
    while (block == null || writing.now().text().leaf(halfway).length() < 40) {
      halfway++;
      block = writing.now().text().leaf(halfway).line().id();
    }
    Carets.in(area, block, 20);
    area.paper().reveal();
  }

  @Override
  public int lengthOfLine() {
    return Carets.line(area).length();
  }
}
