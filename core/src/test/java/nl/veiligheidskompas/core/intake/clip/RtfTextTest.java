package nl.veiligheidskompas.core.intake.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.junit.jupiter.api.Test;

class RtfTextTest {

  private final AtomicLong last = new AtomicLong();

  private UUID id() {
    return new UUID(4, last.incrementAndGet());
  }

  private Clip read(String rtf) {
    return RtfText.read(rtf, this::id);
  }

  /** Written by LibreOffice 7.4 from a page with all that a sheet can hold. */
  @Test
  void aTextOfLibreOfficeArrivesWhole() throws IOException {
    Clip clip = read(resource("/clip/libreoffice-writer.rtf"));

    assertThat(Told.of(clip))
        .containsExactly(
            "# Wat willen we bereiken",
            "Het aandeel inwoners dat zich wel eens onveilig voelt daalt van 20 % naar 15 %, één"
                + " jaar eerder dan “gepland” – zie de monitor.",
            "Kosten: € 35.000 per jaar.",
            "- meer toezicht",
            "  - ook ’s nachts",
            "  - in de Berflo Es",
            "- buurtpreventie",
            "1. eerst dit",
            "1. dan dat",
            "Wijk|2015|Hasseler Es|1.204|Noord|87",
            "Slot.");
    List<Inline> second = ((Line) clip.parts().get(1)).text().inlines();
    assertThat(second)
        .filteredOn(one -> one instanceof Inline.Run run && run.bold())
        .extracting(one -> ((Inline.Run) one).text().strip())
        .containsExactly("wel eens onveilig");
    assertThat(second)
        .filteredOn(one -> one instanceof Inline.Run run && run.link() != null)
        .extracting(one -> ((Inline.Run) one).link())
        .containsOnly("https://www.veiligheidsmonitor.nl/cijfers?a=1&b=2");
    assertThat(((Line) clip.parts().get(2)).text().footnotes())
        .containsExactly(new Inline.Footnote("Waarvan € 13.000 buiten de begroting."));
    List<Block> blocks = Excerpt.blocks(clip.parts(), this::id);
    assertThat(blocks).filteredOn(Block.ListBlock.class::isInstance).hasSize(2);
    assertThat(clip.leftOut()).isEmpty();
  }

  /** Written by hand after the shape of what Word puts on the clipboard. */
  @Test
  void aTextOfWordArrivesWithoutItsLooksAndRemarks() {
    Clip clip =
        read(
            "{\\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0"
                + " Calibri;}{\\f3\\froman\\fcharset2{\\*\\panose"
                + " 05050102}Symbol;}{\\f4\\fcharset238 Arial"
                + " CE;}}{\\colortbl;\\red255\\green0\\blue0;}{\\stylesheet{\\ql \\snext0"
                + " Normal;}{\\s1\\ql\\outlinelevel0\\b heading 1;}{\\*\\cs10"
                + " Default;}}{\\*\\generator Word;}{\\info{\\author iemand}}{\\header\\pard"
                + " kop\\par}\\pard\\plain\\s1 {\\b Doelen}\\par\\pard\\plain {\\rtlch\\fcs1"
                + " \\ltrch\\fcs0 Daling van {\\b\\cf1 20\\'a0%} caf\\'e9 \\u8211\\'96 {\\f4"
                + " \\'b9}{\\deleted weg}{\\v stil}{\\*\\bkmkstart x}.{\\*\\annotation opmerking}"
                + "\\u-10179?\\u-8694?}\\par{\\listtext\\pard\\plain\\f3"
                + " \\'b7\\tab}\\pard\\ls1\\ilvl0 {een}\\par{\\listtext\\pard\\plain"
                + " o\\tab}\\pard\\ls1\\ilvl1 {diep}\\par{\\listtext\\pard\\plain\\f3"
                + " \\'b7\\tab}\\pard\\ls1\\ilvl0 {twee}\\par\\pard{\\f3"
                + " \\'de}{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict"
                + " 00}}{\\object\\objemb{\\*\\objdata 0105}{\\result"
                + " plaatje}}{\\field{\\*\\fldinst {HYPERLINK \\\\l \"hier\"}}{\\fldrslt"
                + " {intern}}}\\par}");

    assertThat(Told.of(clip))
        .containsExactly(
            "# Doelen",
            "Daling van 20 % café – ą.\ud83d\ude0a",
            "- een",
            "  - diep",
            "- twee",
            "intern");
    assertThat(clip.leftOut())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                LeftOut.DELETED_TEXT,
                2,
                LeftOut.COMMENT,
                1,
                LeftOut.SYMBOL,
                1,
                LeftOut.PICTURE,
                1,
                LeftOut.PROGRAM,
                1));
    Block list = Excerpt.blocks(clip.parts(), this::id).get(2);
    assertThat(((Block.ListBlock) list).items()).hasSize(2);
  }

  @Test
  void aTableWithAHeadAndAMergedCellKeepsItsShape() {
    String row = "\\trowd%s\\cellx3000\\cellx6000\\pard\\intbl %s\\cell %s\\cell\\row ";
    Clip clip =
        read(
            "{\\rtf1\\ansi voor\\par "
                + row.formatted("\\trhdr", "Post", "Bedrag")
                + row.formatted("\\clvmgf", "een\\par twee", "1")
                + row.formatted("\\clvmrg", "", "2")
                + "\\pard na\\par}");

    assertThat(Told.of(clip)).containsExactly("voor", "Post|Bedrag|een|twee|1|2", "na");
    Grid grid = (Grid) clip.parts().get(1);
    assertThat(grid.columnNames()).containsExactly("Post", "Bedrag");
    assertThat(grid.rows()).hasSize(2);
    assertThat(grid.cell(0, 0).lines()).hasSize(2);
  }

  @Test
  void aWordInTwoWritingsIsReadOnceAndOtherThingsAreNoRtf() {
    assertThat(Told.of(read("{\\rtf1 {\\upr{Bartok}{\\*\\ud{Bart\\u243 ok}}}}")))
        .containsExactly("Bartók");
    assertThat(read("gewone tekst").parts()).isEmpty();
    assertThat(read("{\\rtf1 {\\bin4 }}\\}na\\par").parts()).hasSize(1);
  }

  @Test
  void whatWasCopiedIsTheSameWhenPasted() {
    RichText looks =
        new RichText(
            List.of(
                new Inline.Run("Ét {één} \\ ", List.of(), null),
                new Inline.Run("vet", List.of(Mark.BOLD), null),
                new Inline.Footnote("Bron: € 1.234,– “zo”"),
                new Inline.Run(" en ", List.of(), null),
                new Inline.Run("schuin", List.of(Mark.ITALIC), "https://veilig.nl/a?b=1"),
                new Inline.Run(" \ud83d\ude00.", List.of(), null)));
    UUID list = id();
    List<Part> parts =
        List.of(
            new Line(Form.SUBHEADING, 0, RichText.of("Kop"), id()),
            new Line(Form.PARAGRAPH, 0, looks, id()),
            new Line(Form.BULLET, 0, RichText.of("een"), list),
            new Line(Form.NUMBER, 1, RichText.of("diep"), id()),
            new Line(Form.BULLET, 0, RichText.of("twee"), list),
            new Grid(
                id(),
                List.of(cell("Wijk"), cell("2017")),
                List.of("Wijk", "2017"),
                List.of(List.of(cell("Noord"), cell("")), List.of(cell("Zuid"), cell("3"))),
                ""));

    String rtf = RtfWriting.of(parts);
    Clip back = read(rtf);

    assertThat(rtf.chars()).allMatch(c -> c < 128);
    assertThat(Told.of(back)).isEqualTo(Told.of(new Clip(parts, Map.of())));
    assertThat(((Line) back.parts().get(1)).text()).isEqualTo(looks);
    assertThat(((Grid) back.parts().getLast()).columnNames()).containsExactly("Wijk", "2017");
    assertThat(Excerpt.blocks(back.parts(), this::id))
        .hasSameSizeAs(Excerpt.blocks(parts, this::id));
  }

  @Test
  void whateverStandsThereReadingEnds() throws IOException {
    String whole = resource("/clip/libreoffice-writer.rtf");
    Random random = new Random(20261127);
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder broken = new StringBuilder(whole);
      for (int change = 0; change < 20; change++) {
        int at = random.nextInt(6, broken.length());
        switch (random.nextInt(4)) {
          case 0 -> broken.deleteCharAt(at);
          case 1 -> broken.insert(at, "{}\\'*;".charAt(random.nextInt(6)));
          case 2 -> broken.setCharAt(at, (char) random.nextInt(0x10000));
          default -> broken.setLength(Math.max(at, 1_000));
        }
      }
      sizes.add(read(broken.toString()).parts().size());
    }
    assertThat(sizes).hasSize(300).anyMatch(size -> size > 5);
    assertThat(read("{\\rtf1" + "{".repeat(100_000) + "diep").leftOut())
        .containsEntry(LeftOut.REST, 1);
  }

  private Grid.Cell cell(String words) {
    return new Grid.Cell(
        words.isEmpty()
            ? List.of()
            : List.of(new Line(Form.PARAGRAPH, 0, RichText.of(words), id())));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RtfTextTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
