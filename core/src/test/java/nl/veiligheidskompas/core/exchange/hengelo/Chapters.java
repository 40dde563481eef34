package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import org.jspecify.annotations.Nullable;

/** Letter, foreword, summary and chapters 1 to 4, in the order of the document. */
final class Chapters {

  private final List<Chapter> chapters = new ArrayList<>();

  private Chapters() {}

  static List<Chapter> of(Reading plan) {
    Chapters reader = new Chapters();
    Reading foreword = plan.at("foreword");
    reader.unnumbered("brief", ChapterRole.LETTER, "Brief aan de raad", plan.at("council_letter"));
    reader.unnumbered("voorwoord", ChapterRole.FOREWORD, foreword.text("title"), foreword);
    reader.unnumbered("samenvatting", ChapterRole.SUMMARY, "Samenvatting", plan.at("summary"));
    reader.numbered(null, plan.at("introduction"));
    reader.numbered(null, plan.at("priorities_chapter"));
    reader.numbered(null, plan.at("organisation"));
    reader.numbered(null, plan.at("safety_fields"));
    return reader.chapters;
  }

  private void unnumbered(String code, ChapterRole role, String title, Reading chapter) {
    add(code, null, role, title, chapter);
  }

  private void numbered(@Nullable UUID parent, Reading chapter) {
    String number = chapter.text("number");
    UUID id = add("hoofdstuk " + number, parent, role(number), chapter.text("title"), chapter);
    chapter.items("sections").forEach(section -> numbered(id, section));
  }

  private UUID add(
      String code, @Nullable UUID parent, ChapterRole role, String title, Reading chapter) {
    UUID id = Keys.of(code);
    String subtitle = chapter.textOrEmpty("subtitle");
    int position = chapters.size() + 1;
    chapters.add(
        new Chapter(
            id, position, parent, role, title, subtitle, Blocks.of(code, chapter.items("blocks"))));
    return id;
  }

  private static ChapterRole role(String number) {
    return switch (number) {
      case "2" -> ChapterRole.THEMES;
      case "3.2" -> ChapterRole.PHASING;
      case "3.4" -> ChapterRole.BUDGET;
      case "4" -> ChapterRole.SAFETY_FIELDS;
      default -> ChapterRole.TEXT;
    };
  }
}
