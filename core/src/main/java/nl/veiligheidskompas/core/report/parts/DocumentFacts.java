package nl.veiligheidskompas.core.report.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.report.DocumentProperties;
import nl.veiligheidskompas.core.report.PageFurniture;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself outside its pages, and on the edge of them. The names of the
 * properties stay Dutch in every language: archives read them.
 */
public final class DocumentFacts {

  private final ReportMatter matter;
  private final Wording words;
  private final DocumentName name;

  public DocumentFacts(ReportMatter matter) {
    this.matter = matter;
    words = matter.words();
    name = matter.name();
  }

  /** The edge of every page: the plan and its edition. */
  public PageFurniture furniture() {
    return new PageFurniture(name.full(), edition(), name.organisation());
  }

  public DocumentProperties properties() {
    return properties(name.full());
  }

  /** The properties of a document that is not called after the plan alone. */
  public DocumentProperties properties(String title) {
    return new DocumentProperties(
        title,
        words.say("document.subject"),
        name.organisation(),
        keywords(),
        words.say("document.kind"),
        edition(),
        words.say("document.description", edition()),
        custom());
  }

  /** The name of the edition, or of the stage when the edition has none. */
  public String edition() {
    String given = matter.edition().name();
    return given.isBlank() ? words.say("edition." + facts().stage().name()) : given;
  }

  private List<String> keywords() {
    List<String> keywords = new ArrayList<>();
    keywords.add(words.say("document.keyword.plan"));
    keywords.add(words.say("document.keyword.safety"));
    for (LegalBasis basis : facts().legalBasis()) {
      keywords.add(words.say("law", basis.article(), basis.law()));
    }
    if (!name.notice().isEmpty()) {
      keywords.add(name.notice());
    }
    return keywords;
  }

  private Map<String, String> custom() {
    Period period = facts().period();
    Map<String, String> custom = new LinkedHashMap<>();
    custom.put("Documentsoort", words.say("document.kind"));
    custom.put("Woo-categorie", words.say("document.woo"));
    custom.put("Organisatie", name.organisation());
    put(custom, "Organisatiecode", facts().municipality().code());
    custom.put("Periode", period.startYear() + "/" + period.endYear());
    custom.put("Versie", edition());
    custom.put("Openbaarheid", words.say("document.public"));
    custom.put("Taakveld", words.say("document.task"));
    custom.put("Plan-id", facts().id().toString());
    put(custom, "Versie-id", matter.edition().id());
    put(custom, "SHA-256", matter.edition().sha256());
    return custom;
  }

  private static void put(Map<String, String> custom, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      custom.put(key, value);
    }
  }

  private PlanFacts facts() {
    return matter.plan().facts();
  }
}
