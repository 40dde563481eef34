package nl.veiligheidskompas.core.report.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.DocumentProperties;

/** What a document says about itself, as the three property parts that Word and archives read. */
final class PropertyParts {

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String CORE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String VARIANTS =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  private static final String CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";

  private PropertyParts() {}

  /** Adds the parts; {@code moment} is when the document was made. */
  static void add(WordPackage target, CouncilDocument document, Instant moment) {
    DocumentProperties properties = document.properties();
    target.relate(WordPackage.ROOT, CORE_RELATION, "docProps/core.xml");
    target.put(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core(properties, document.language().toLanguageTag(), moment));
    target.relate(WordPackage.ROOT, Ooxml.relation("extended-properties"), "docProps/app.xml");
    target.put(
        "docProps/app.xml", OFFICE_TYPE + "extended-properties+xml", application(properties));
    target.relate(WordPackage.ROOT, Ooxml.relation("custom-properties"), "docProps/custom.xml");
    target.put(
        "docProps/custom.xml", OFFICE_TYPE + "custom-properties+xml", custom(properties.custom()));
  }

  private static byte[] core(DocumentProperties properties, String language, Instant moment) {
    Markup out =
        Markup.part(2048)
            .open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
    out.element("dc:title", properties.title()).element("dc:subject", properties.subject());
    out.element("dc:creator", properties.organisation());
    out.element("cp:keywords", String.join("; ", properties.keywords()));
    out.element("dc:description", properties.description());
    out.element("dc:language", language);
    out.element("cp:category", properties.category());
    out.element("cp:contentStatus", properties.status());
    String time = moment.truncatedTo(ChronoUnit.SECONDS).toString();
    for (String element : new String[] {"dcterms:created", "dcterms:modified"}) {
      out.open(element, "xsi:type", "dcterms:W3CDTF").text(time).close();
    }
    return out.close().bytes();
  }

  private static byte[] application(DocumentProperties properties) {
    Markup out = Markup.part(512).open("Properties", "xmlns", EXTENDED);
    out.element("Application", "Veiligheidskompas");
    out.element("Company", properties.organisation());
    return out.close().bytes();
  }

  private static byte[] custom(Map<String, String> custom) {
    Markup out = Markup.part(2048).open("Properties", "xmlns", CUSTOM, "xmlns:vt", VARIANTS);
    int id = 2;
    for (Map.Entry<String, String> property : custom.entrySet()) {
      String number = Integer.toString(id++);
      out.open("property", "fmtid", CUSTOM_FORMAT, "pid", number, "name", property.getKey());
      out.element("vt:lpwstr", property.getValue()).close();
    }
    return out.close().bytes();
  }
}
