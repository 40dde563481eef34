package nl.veiligheidskompas.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.app.help.HelpBlock.Look;
import nl.veiligheidskompas.app.help.HelpBlock.Piece;
import nl.veiligheidskompas.core.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpPagesTest {

  private static final HelpPages DUTCH = new HelpPages(Texts.DUTCH);
  private static final HelpPages ENGLISH = new HelpPages(Locale.UK);

  static List<String> names() {
    return HelpPages.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyScreenHasAPageInBothLanguagesOfTheSameBuild(String name) {
    List<HelpBlock> dutch = DUTCH.page(name);
    List<HelpBlock> english = ENGLISH.page(name);

    assertThat(dutch.getFirst()).isInstanceOf(HelpBlock.Title.class);
    assertThat(dutch).hasSizeGreaterThan(5);
    assertThat(english.stream().map(Object::getClass).toList())
        .isEqualTo(dutch.stream().map(Object::getClass).toList());
    assertThat(ENGLISH.page(name)).isNotEqualTo(dutch);
    assertThat(keys(english)).isEqualTo(keys(dutch));
  }

  @Test
  void readsTheMarksOfAPage() {
    List<HelpBlock> page =
        HelpMarkup.read(
            """
            # Titel

            Een regel
            en de volgende met **naam** erin.

            ## Kop
            - druk op `Ctrl+K`
              voor alles
            - punt twee
            """);

    assertThat(page)
        .containsExactly(
            new HelpBlock.Title("Titel"),
            new HelpBlock.Paragraph(
                List.of(
                    new Piece(Look.PLAIN, "Een regel en de volgende met "),
                    new Piece(Look.STRONG, "naam"),
                    new Piece(Look.PLAIN, " erin."))),
            new HelpBlock.Heading("Kop"),
            new HelpBlock.Point(
                List.of(
                    new Piece(Look.PLAIN, "druk op "),
                    new Piece(Look.KEYS, "Ctrl+K"),
                    new Piece(Look.PLAIN, " voor alles"))),
            new HelpBlock.Point(List.of(new Piece(Look.PLAIN, "punt twee"))));
  }

  private static List<String> keys(List<HelpBlock> page) {
    return page.stream()
        .flatMap(block ->
            switch (block) {
              case HelpBlock.Point point -> point.pieces().stream();
              case HelpBlock.Paragraph paragraph -> paragraph.pieces().stream();
              case HelpBlock.Title title -> java.util.stream.Stream.<Piece>empty();
              case HelpBlock.Heading heading -> java.util.stream.Stream.<Piece>empty();
            })
        .filter(piece -> piece.look() == Look.KEYS)
        .map(Piece::text)
        .toList();
  }
}
