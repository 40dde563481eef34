package nl.veiligheidskompas.core.exchange;

import org.jspecify.annotations.Nullable;

/** Which kind of rule a document breaks; the words for it are in the text bundles. */
public enum SchemaRule {
  /** Another type of value stands there. */
  TYPE,
  /** Something that must be there is not. */
  MISSING,
  /** Something that the schema does not know. */
  UNKNOWN,
  /** Not one of the words that are allowed. */
  WORD,
  /** A text of another form. */
  FORM,
  /** A number outside its limits. */
  LIMIT,
  /** Too short, too long, or too few or too many. */
  LENGTH,
  /** The same element twice in a list. */
  REPEATED,
  /** A value that contradicts itself or another one. */
  VALUE;

  /** The rule behind a keyword of JSON Schema. */
  static SchemaRule of(@Nullable String keyword) {
    if (keyword == null) {
      return VALUE;
    }
    return switch (keyword) {
      case "type" -> TYPE;
      case "required" -> MISSING;
      case "additionalProperties" -> UNKNOWN;
      case "enum", "const" -> WORD;
      case "pattern" -> FORM;
      case "minimum", "maximum" -> LIMIT;
      case "minLength", "maxLength", "minItems", "maxItems" -> LENGTH;
      case "uniqueItems" -> REPEATED;
      default -> VALUE;
    };
  }
}
