package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.DocumentForm;
import nl.veiligheidskompas.core.plan.MarketText;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.PartPlace;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.StyleLink;
import org.jspecify.annotations.Nullable;

/** Steps on how the plan leaves the program. Each answers null when it would change nothing. */
public final class PublicationEdits {

  private PublicationEdits() {}

  /** Says whether a question of a theme sheet is not public. */
  public static @Nullable ChangeSet withhold(SafetyPlan plan, UUID sectionId, boolean withheld) {
    Publication before = Publication.of(plan);
    List<UUID> ids = new ArrayList<>(before.withheld());
    ids.remove(sectionId);
    if (withheld) {
      ids.add(sectionId);
    }
    return changed(
        plan,
        withheld ? "publication.withhold" : "publication.release",
        new Publication(before.documents(), ids, before.marketTexts(), before.styles()));
  }

  /** Gives a theme a shorter text for the market of the council, or takes it away when empty. */
  public static @Nullable ChangeSet marketText(SafetyPlan plan, MarketText text) {
    Publication before = Publication.of(plan);
    List<MarketText> texts = new ArrayList<>(before.marketTexts());
    texts.removeIf(one -> one.themeId().equals(text.themeId()));
    if (!text.isEmpty()) {
      texts.add(text);
    }
    return changed(
        plan,
        "publication.market",
        new Publication(before.documents(), before.withheld(), texts, before.styles()));
  }

  /**
   * Says which style of the municipality's template stands for one of ours.
   *
   * @param theirs its name; empty to go by the names again
   */
  public static @Nullable ChangeSet style(SafetyPlan plan, String style, String theirs) {
    Publication before = Publication.of(plan);
    List<StyleLink> links = new ArrayList<>(before.styles());
    links.removeIf(link -> link.style().equals(style));
    if (!theirs.isBlank()) {
      links.add(new StyleLink(style, theirs));
    }
    return changed(
        plan,
        "publication.style",
        new Publication(before.documents(), before.withheld(), before.marketTexts(), links));
  }

  /** Puts the parts of a document in an order, and says which of them are in it. */
  public static @Nullable ChangeSet arrange(
      SafetyPlan plan, String document, List<PartPlace> parts) {
    return changed(
        plan,
        "publication.parts",
        document,
        form -> new DocumentForm(document, parts, form.texts()));
  }

  /** Gives a document its usual parts in their usual order; its own texts stay. */
  public static @Nullable ChangeSet usual(SafetyPlan plan, String document) {
    return arrange(plan, document, List.of());
  }

  /**
   * Adds a text to a document.
   *
   * @param parts the parts of the document with the new one at its place
   */
  public static @Nullable ChangeSet add(
      SafetyPlan plan, String document, OwnText text, List<PartPlace> parts) {
    return changed(
        plan,
        "publication.text.add",
        document,
        form -> {
          List<OwnText> texts = new ArrayList<>(form.texts());
          texts.add(text);
          return new DocumentForm(document, parts, texts);
        });
  }

  /** Changes a text of a document. */
  public static @Nullable ChangeSet change(SafetyPlan plan, String document, OwnText text) {
    return changed(
        plan,
        "publication.text",
        document,
        form ->
            new DocumentForm(
                document,
                form.parts(),
                form.texts().stream()
                    .map(one -> one.id().equals(text.id()) ? text : one)
                    .toList()));
  }

  /** Takes a text out of a document. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, String document, UUID textId) {
    String part = OwnText.partOf(textId);
    return changed(
        plan,
        "publication.text.remove",
        document,
        form ->
            new DocumentForm(
                document,
                form.parts().stream().filter(place -> !place.part().equals(part)).toList(),
                form.texts().stream().filter(text -> !text.id().equals(textId)).toList()));
  }

  private static @Nullable ChangeSet changed(
      SafetyPlan plan, String step, String document, UnaryOperator<DocumentForm> edit) {
    Publication before = Publication.of(plan);
    DocumentForm form = edit.apply(before.form(document));
    List<DocumentForm> forms = new ArrayList<>();
    boolean placed = false;
    for (DocumentForm one : before.documents()) {
      boolean here = one.document().equals(document);
      placed |= here;
      forms.add(here ? form : one);
    }
    if (!placed) {
      forms.add(form);
    }
    forms.removeIf(DocumentForm::isUsual);
    return changed(
        plan,
        step,
        new Publication(forms, before.withheld(), before.marketTexts(), before.styles()));
  }

  private static @Nullable ChangeSet changed(SafetyPlan plan, String step, Publication after) {
    return after.equals(Publication.of(plan))
        ? null
        : ChangeSet.of(
            StepName.of(step),
            new Change.OfFacts(plan.facts(), FactsEdits.with(plan.facts(), after)));
  }
}
