package nl.veiligheidskompas.core.codec;

import java.io.Serial;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The values that are written as one number or one text. */
final class ValueForms extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  ValueForms() {
    addSerializer(Money.class, new MoneyWriter());
    addDeserializer(Money.class, new MoneyReader());
    addSerializer(PartialDate.class, new DateWriter());
    addDeserializer(PartialDate.class, new TextReader<>(PartialDate.class, PartialDates::parse));
    addDeserializer(UUID.class, new TextReader<>(UUID.class, ValueForms::id));
    addSerializer(Instant.class, new MomentWriter());
    addDeserializer(Instant.class, new TextReader<>(Instant.class, ValueForms::moment));
    addSerializer(String.class, new WholeTextWriter());
    addDeserializer(String.class, new TextReader<>(String.class, ValueForms::wholeText));
  }

  /** Only the one spelling that the program writes itself, so that equal ids look equal. */
  private static UUID id(String text) {
    UUID id = UUID.fromString(text);
    if (!id.toString().equals(text)) {
      throw new IllegalArgumentException("not the spelling of an id");
    }
    return id;
  }

  /** Only the one spelling that the program writes itself. */
  private static Instant moment(String text) {
    try {
      Instant moment = Instant.parse(text);
      if (moment.toString().equals(text)) {
        return moment;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a moment", e);
    }
    throw new IllegalArgumentException("not the spelling of a moment");
  }

  /**
   * Half a surrogate pair is no character, and neither H2 nor PostgreSQL keeps a null character.
   */
  private static String wholeText(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isHighSurrogate(unit)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (Character.isSurrogate(unit) || unit == 0) {
        throw new IllegalArgumentException("not a character");
      }
    }
    return text;
  }

  /** How a text becomes a value; throws IllegalArgumentException when it is not one. */
  interface Parse<T> {
    T value(String text);
  }

  static final class TextReader<T> extends StdDeserializer<T> {
    private final transient Parse<T> parse;

    TextReader(Class<T> type, Parse<T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw context.weirdStringException("", handledType(), "a text was expected");
      }
      try {
        return parse.value(parser.getString());
      } catch (IllegalArgumentException e) {
        // without e: its message may repeat the text
        throw context.weirdStringException("", handledType(), "the text does not fit");
      }
    }
  }

  private static final class MoneyReader extends StdDeserializer<Money> {
    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        throw context.weirdStringException("", Money.class, "whole cents were expected");
      }
      return new Money(parser.getLongValue());
    }
  }

  private static final class MoneyWriter extends StdSerializer<Money> {
    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money value, JsonGenerator json, SerializationContext context) {
      json.writeNumber(value.cents());
    }
  }

  private static final class DateWriter extends StdSerializer<PartialDate> {
    DateWriter() {
      super(PartialDate.class);
    }

    @Override
    public void serialize(PartialDate value, JsonGenerator json, SerializationContext context) {
      json.writeString(PartialDates.write(value));
    }
  }

  private static final class MomentWriter extends StdSerializer<Instant> {
    MomentWriter() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toString());
    }
  }

  private static final class WholeTextWriter extends StdSerializer<String> {
    WholeTextWriter() {
      super(String.class);
    }

    @Override
    public void serialize(String value, JsonGenerator json, SerializationContext context) {
      json.writeString(wholeText(value));
    }
  }
}
