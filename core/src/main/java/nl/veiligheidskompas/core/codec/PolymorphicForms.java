package nl.veiligheidskompas.core.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;

/** Annotations that Jackson reads as if they stood on the model. */
final class PolymorphicForms {

  private PolymorphicForms() {}

  /** A block says first which kind it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "paragraph", value = Block.Paragraph.class),
    @JsonSubTypes.Type(name = "subheading", value = Block.Subheading.class),
    @JsonSubTypes.Type(name = "list", value = Block.ListBlock.class),
    @JsonSubTypes.Type(name = "table", value = Block.TableBlock.class),
    @JsonSubTypes.Type(name = "signature", value = Block.Signature.class)
  })
  interface OfBlock {}

  /** A piece of a line says first which kind it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "run", value = Inline.Run.class),
    @JsonSubTypes.Type(name = "footnote", value = Inline.Footnote.class)
  })
  interface OfInline {}

  /** A change says first what it is a change of; the names are those of the records. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  interface OfChange {}

  /** A text is the array of its pieces. */
  abstract static class OfRichText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfRichText(List<Inline> inlines) {}

    @JsonValue
    abstract List<Inline> inlines();
  }
}
