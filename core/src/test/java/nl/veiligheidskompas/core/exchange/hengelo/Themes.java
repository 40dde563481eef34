package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.sheet.Consultation;
import nl.veiligheidskompas.core.sheet.ContextFigure;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** One theme sheet with its sections and partners. */
final class Themes {

  private final Reading theme;
  private final Reading structured;
  private final String code;

  Themes(Reading theme) {
    this.theme = theme;
    structured = theme.at("structured");
    code = theme.text("code");
  }

  /**
   * The sheet itself.
   *
   * @param remarks further remarks of the editor about this theme
   */
  ThemeSheet sheet(List<String> remarks) {
    return new ThemeSheet(
        Keys.of(code),
        theme.number("number"),
        code,
        theme.text("chapter_title"),
        theme.text("list_title"),
        aliases(),
        theme.flag("high_urgency"),
        structured.texts("focus_areas"),
        structured.items("measurement_sources").stream().map(s -> s.text("text")).toList(),
        structured.items("context_figures").stream().map(Themes::figure).toList(),
        structured.items("consultations").stream().map(Themes::consultation).toList(),
        Stream.concat(theme.texts("source_notes").stream(), remarks.stream()).toList(),
        List.of(),
        List.of());
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Reading section : theme.items("sections")) {
      String id = section.text("id");
      sections.add(
          new Section(
              Keys.of(id),
              firstPosition() + sections.size(),
              themeId(),
              SectionKind.valueOf(section.text("kind").toUpperCase(Locale.ROOT)),
              section.text("question"),
              Blocks.of(id, section.items("blocks"))));
    }
    return sections;
  }

  List<Partner> partners() {
    List<Partner> partners = new ArrayList<>();
    for (Reading partner : structured.items("partners")) {
      int number = partners.size() + 1;
      boolean derived = partner.text("scope_basis").equals("afgeleid");
      partners.add(
          new Partner(
              Keys.of(code + "-P" + number),
              firstPosition() + partners.size(),
              themeId(),
              partner.text("name"),
              partner.text("scope").equals("internal"),
              note(partner),
              derived ? List.of(new EditorialMark("internal", "afgeleid")) : List.of()));
    }
    return partners;
  }

  /** Sections and partners of one theme stand together, with room to add some. */
  private int firstPosition() {
    return theme.number("number") * 100;
  }

  private UUID themeId() {
    return Keys.of(code);
  }

  /** The name in the phasing list, where that is a name of its own. */
  private List<String> aliases() {
    String phasing = theme.text("phasing_title");
    boolean own =
        !phasing.equalsIgnoreCase(theme.text("list_title"))
            && !phasing.equalsIgnoreCase(theme.text("chapter_title"));
    return own ? List.of(phasing) : List.of();
  }

  private String note(Reading partner) {
    String mention = partner.textOrEmpty("mentioned_in");
    return mention.isEmpty() ? partner.textOrEmpty("note") : "genoemd bij " + heading(mention);
  }

  /** The place of a mention in Dutch: the data name the kind of the section in English. */
  private String heading(String mention) {
    for (Reading section : theme.items("sections")) {
      String kind = section.text("kind");
      if (mention.startsWith(kind)) {
        return "‘" + section.text("question") + "’" + mention.substring(kind.length());
      }
    }
    throw new IllegalArgumentException("no section for " + mention);
  }

  private static ContextFigure figure(Reading figure) {
    return new ContextFigure(
        figure.text("name"),
        figure.figure("value"),
        figure.text("unit"),
        figure.numberOrNull("year"),
        figure.textOrNull("area"),
        figure.text("quote"),
        figure.textOrEmpty("note"));
  }

  private static Consultation consultation(Reading meeting) {
    return new Consultation(
        meeting.text("name"), meeting.text("target"), meeting.texts("participants"));
  }
}
