package nl.veiligheidskompas.core.report.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.DocumentForm;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;
import nl.veiligheidskompas.core.report.council.DocumentParts.Part;

/** The parts of a document in the order that was chosen, with its own texts between them. */
final class Arrangement {

  private final DocumentForm form;
  private final boolean publicOnly;
  private final Texts texts;

  /**
   * An arrangement.
   *
   * @param form what was chosen for the document
   * @param publicOnly whether texts that are not public are left out
   * @param texts the words of the document
   */
  Arrangement(DocumentForm form, boolean publicOnly, Texts texts) {
    this.form = form;
    this.publicOnly = publicOnly;
    this.texts = texts;
  }

  /** The same, with the texts that are not public. */
  Arrangement ofAll() {
    return new Arrangement(form, false, texts);
  }

  /** The document as chosen; the same one when nothing was. */
  CouncilDocument of(CouncilDocument document) {
    if (form.isUsual()) {
      return document;
    }
    Map<String, Part> parts = parts(document);
    List<ReportBlock> blocks = new ArrayList<>();
    for (PartPlace place : places(document)) {
      Part part = parts.get(place.part());
      if (place.shown() && part != null) {
        blocks.addAll(part.blocks());
      }
    }
    return document.withBlocks(joined(MissingPlaces.without(blocks)));
  }

  /** The names of the parts, shown and not, in their order; those not named stand as usual. */
  List<PartPlace> places(CouncilDocument document) {
    Map<String, Part> parts = parts(document);
    List<PartPlace> places = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (PartPlace place : form.parts()) {
      if (parts.containsKey(place.part())
          && !place.part().equals(DocumentParts.BEGINNING)
          && named.add(place.part())) {
        places.add(place);
      }
    }
    String before = DocumentParts.BEGINNING;
    for (String part : parts.keySet()) {
      if (!named.contains(part)) {
        places.add(behind(before, places), new PartPlace(part, true));
      }
      before = part;
    }
    return places;
  }

  private static int behind(String before, List<PartPlace> places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).part().equals(before)) {
        return i + 1;
      }
    }
    return before.equals(DocumentParts.BEGINNING) ? 0 : places.size();
  }

  /** The parts by name in their usual order, with the own texts in front. */
  Map<String, Part> parts(CouncilDocument document) {
    Map<String, Part> parts = new LinkedHashMap<>();
    List<Part> usual = DocumentParts.of(document, say("contents"), say("signature"));
    usual.stream().filter(part -> !part.isChosen()).forEach(part -> parts.put(part.name(), part));
    for (OwnText text : form.texts()) {
      if (!publicOnly || !text.withheld()) {
        parts.put(text.part(), new OwnTextPart(document).of(text, say("text.untitled")));
      }
    }
    usual.forEach(part -> parts.putIfAbsent(part.name(), part));
    return parts;
  }

  private String say(String key) {
    return texts.say("report.council." + key);
  }

  /** Where the sheets of a document begin after it was arranged, own texts with a heading too. */
  List<Anchor> sheets(CouncilDocument arranged, List<Anchor> sheets) {
    Map<String, Anchor> byName = new HashMap<>();
    sheets.forEach(sheet -> byName.put(sheet.name(), sheet));
    List<Anchor> ordered = new ArrayList<>();
    for (ReportBlock block : arranged.blocks()) {
      if (block instanceof ReportBlock.Heading heading
          && (byName.containsKey(heading.anchor().name())
              || form.texts().stream().anyMatch(t -> t.part().equals(heading.anchor().name())))) {
        ordered.add(heading.anchor());
      }
    }
    return ordered;
  }

  /** Between two neighbours the document would turn upright and back: an empty page. */
  private static List<ReportBlock> joined(List<ReportBlock> blocks) {
    List<ReportBlock> joined = new ArrayList<>();
    for (ReportBlock block : blocks) {
      if (block instanceof Landscape next
          && !joined.isEmpty()
          && joined.getLast() instanceof Landscape last) {
        List<ReportBlock> both = new ArrayList<>(last.blocks());
        both.addAll(next.blocks());
        joined.set(joined.size() - 1, new Landscape(both));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }
}
