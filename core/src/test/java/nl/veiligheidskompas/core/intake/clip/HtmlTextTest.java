package nl.veiligheidskompas.core.intake.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

  private final AtomicLong last = new AtomicLong();

  private UUID id() {
    return new UUID(3, last.incrementAndGet());
  }

  @Test
  void paragraphsHeadingsAndLooksOfAWebPage() {
    Clip clip =
        read(
            "<h2>Wijken</h2><p>De <b>Berflo</b> es\n  is <i>rustig</i>,\u00a0<span"
                + " style='font-weight:700'>echt</span>.</p><div>Slot<br>regel</div>");

    assertThat(told(clip))
        .containsExactly("# Wijken", "De Berflo es is rustig, echt.", "Slot", "regel");
    List<Inline> inlines = ((Line) clip.parts().get(1)).text().inlines();
    assertThat(inlines)
        .filteredOn(one -> one instanceof Inline.Run run && run.bold())
        .extracting(one -> ((Inline.Run) one).text().strip())
        .containsExactly("Berflo", "echt");
    assertThat(clip.leftOut()).isEmpty();
  }

  @Test
  void nestedListsKeepTheirLevels() {
    Clip clip =
        read("<ul><li>een<ol><li>diep</li></ol></li><li><p>twee</p><p>vervolg</p></li></ul><p>uit");

    assertThat(told(clip)).containsExactly("- een", "  1. diep", "- twee", "  vervolg", "uit");
    List<Block> blocks = Excerpt.blocks(clip.parts(), this::id);
    assertThat(blocks).hasSize(2);
    assertThat(((Block.ListBlock) blocks.getFirst()).items()).hasSize(2);
  }

  /** Word writes paragraphs with a level in their style and the bullet as text. */
  @Test
  void listsOfWordComeWithoutTheirBullets() {
    String item =
        "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level%d lfo1'>"
            + "<![if !supportLists]><span style='font-family:Symbol'><span"
            + " style='mso-list:Ignore'>%s<span>&nbsp;&nbsp;</span></span></span><![endif]>%s"
            + "<o:p></o:p></p>";
    Clip clip =
        read(
            "<html><head><style>p{color:red}</style></head><body lang=NL><!--StartFragment-->"
                + item.formatted(1, "·", "meer toezicht")
                + item.formatted(2, "o", "ook 's nachts")
                + item.formatted(1, "1.", "eerst dit")
                + "<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>");

    assertThat(told(clip)).containsExactly("- meer toezicht", "  - ook 's nachts", "1. eerst dit");
  }

  @Test
  void aRangeOfExcelBecomesCells() {
    Clip clip =
        read(
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table border=0>"
                + "<!--StartFragment--><col width=64><tr height=20><td class=xl65>Wijk</td>"
                + "<td>2017</td></tr><tr><td>Hasseler Es</td><td align=right>1.204</td></tr>"
                + "<!--EndFragment--></table></body></html>");

    Grid grid = (Grid) clip.parts().getFirst();
    assertThat(clip.parts()).hasSize(1);
    assertThat(Excerpt.plain(clip.parts())).isEqualTo("Wijk\t2017\nHasseler Es\t1.204");
    assertThat(grid.columns()).isEqualTo(2);
  }

  @Test
  void mergedCellsLeaveEmptyOnesAndTheHeadIsKnown() {
    Clip clip =
        read(
            "<table><thead><tr><th colspan=2>Kop</th><th>Jaar</th></tr></thead><tr><td rowspan=2>a"
                + "</td><td>b</td><td>c</td></tr><tr><td>d</td><td><ul><li>e</li><li>f</ul></td>"
                + "</tr></table>");

    Grid grid = (Grid) clip.parts().getFirst();
    assertThat(Excerpt.plain(clip.parts())).isEqualTo("Kop\t\tJaar\na\tb\tc\n\td\te f");
    assertThat(grid.columnNames()).containsExactly("Kop", "", "Jaar");
    Block.TableBlock table = (Block.TableBlock) Excerpt.blocks(clip.parts(), this::id).getFirst();
    assertThat(((Block.ListBlock) table.rows().get(1).cells().get(2).blocks().getFirst()).items())
        .hasSize(2);
  }

  @Test
  void footnotesOfWordHangOnTheirWord() {
    Clip clip =
        read(
            "<p>Zie<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> daar.</p><div"
                + " style='mso-element:footnote-list'><hr><div style='mso-element:footnote'"
                + " id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> Een bron.</p></div></div>");

    assertThat(((Line) clip.parts().getFirst()).text().footnotes())
        .containsExactly(new Inline.Footnote("Een bron."));
    assertThat(told(clip)).containsExactly("Zie daar.");
  }

  @Test
  void whatHasNoPlaceInAPlanIsLeftOutAndCounted() {
    Clip clip =
        read(
            "<p>voor<img src='http://x/y.png'><script>alert(1)</script> en <del>weg</del>"
                + "<span style='display:none'>stil</span>na</p><form><input value=x></form>"
                + "<iframe src='file:///etc/passwd'></iframe>");

    assertThat(told(clip)).containsExactly("voor en na");
    assertThat(clip.leftOut())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(LeftOut.PICTURE, 1, LeftOut.PROGRAM, 3, LeftOut.DELETED_TEXT, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "https://veilig.nl/a, true",
    "mailto:oov@hengelo.nl, true",
    "javascript:alert(1), false",
    "file:///c:/x, false",
    "#hier, false"
  })
  void onlySafeLinksStayLinks(String address, boolean stays) {
    Clip clip = read("<p><a href='" + address + "'>woord</a></p>");

    Inline.Run run = (Inline.Run) ((Line) clip.parts().getFirst()).text().inlines().getFirst();
    assertThat(run.text()).isEqualTo("woord");
    assertThat(run.link()).isEqualTo(stays ? address : null);
  }

  @Test
  void boldThatSaysItIsNotIsNot() {
    Clip clip = read("<b style='font-weight:normal'><p>gewoon</p></b>");

    assertThat(((Line) clip.parts().getFirst()).text().inlines())
        .containsExactly(new Inline.Run("gewoon", List.of(), null));
  }

  @Test
  void deepAndLongInputIsReadWithinLimits() {
    Clip deep = read("<div><b>".repeat(50_000) + "diep");
    Clip lists = read("<ul><li>x".repeat(20_000));
    Clip wide = read("<table><tr>" + "<td colspan=9999 rowspan=99999>a</td>".repeat(500));
    Clip many = read("<p>x</p>".repeat(Limits.PARTS + 10));
    Clip endless = read("x ".repeat(Limits.CHARACTERS));

    assertThat(told(deep)).containsExactly("diep");
    assertThat(lists.parts()).isNotEmpty();
    assertThat(((Grid) wide.parts().getFirst()).columns()).isEqualTo(Limits.COLUMNS);
    assertThat(many.parts()).hasSize(Limits.PARTS);
    assertThat(many.leftOut()).containsEntry(LeftOut.REST, 10);
    assertThat(endless.leftOut()).containsKey(LeftOut.REST);
  }

  @Test
  void whatWasCopiedComesBackAsItWas() {
    List<Part> fragment =
        List.of(
            new Line(Form.SUBHEADING, 0, text("Kop"), id()),
            new Line(Form.PARAGRAPH, 0, marked(), id()),
            new Line(Form.NUMBER, 0, text("een"), id()),
            new Line(Form.BULLET, 1, text("diep"), id()),
            new Line(Form.PARAGRAPH, 2, text("vervolg"), id()),
            new Line(Form.NUMBER, 0, text("twee < \"drie\" & vier"), id()),
            grid());

    Clip back = read(HtmlWriting.of(fragment));

    assertThat(told(back)).isEqualTo(told(new Clip(fragment, Map.of())));
    assertThat(((Line) back.parts().get(1)).text()).isEqualTo(marked());
    assertThat(back.leftOut()).isEmpty();
  }

  @Test
  void tiesGoAlongAsAnAttributeThatOtherProgramsPassOver() {
    UUID goal = new UUID(1, 2);
    RichText tied =
        new RichText(
            List.of(
                new Inline.Run("Minder ", List.of(), null),
                new Inline.Run("vet", List.of(Mark.BOLD), null, List.of(goal, new UUID(1, 3))),
                new Inline.Run(" woord", List.of(), "https://veilig.nl", List.of(goal))));
    String html = HtmlWriting.of(List.of(new Line(Form.PARAGRAPH, 0, tied, id())));

    assertThat(((Line) read(html).parts().getFirst()).text()).isEqualTo(tied);
    Clip strange = read("<p data-vk-ties='x 1 " + goal + " --'>Woord</p>");
    assertThat(((Line) strange.parts().getFirst()).text().inlines())
        .containsExactly(new Inline.Run("Woord", List.of(), null, List.of(goal)));
  }

  @Test
  void linesWithTabsAreATableAndOthersParagraphs() {
    assertThat(Excerpt.plain(PlainLines.read("a\tb\r\nc\t\r\n", this::id).parts()))
        .isEqualTo("a\tb\nc\t");
    assertThat(told(PlainLines.read("Kop\n\n• een\n- twee\nslot\tx", this::id)))
        .containsExactly("Kop", "- een", "- twee", "slot x");
  }

  private Clip read(String html) {
    return HtmlText.read(html, this::id);
  }

  private static RichText text(String words) {
    return RichText.of(words);
  }

  private static RichText marked() {
    return new RichText(
        List.of(
            new Inline.Run("Een ", List.of(), null),
            new Inline.Run("vet", List.of(Mark.BOLD, Mark.ITALIC), null),
            new Inline.Run(" woord", List.of(), "https://veilig.nl"),
            new Inline.Footnote("met noot"),
            new Inline.Run(" erbij", List.of(), null)));
  }

  private Grid grid() {
    Supplier<Grid.Cell> full =
        () ->
            new Grid.Cell(
                List.of(
                    new Line(Form.PARAGRAPH, 0, text("cel"), id()),
                    new Line(Form.BULLET, 0, text("punt"), id())));
    Grid.Cell empty = new Grid.Cell(List.of());
    return new Grid(id(), List.of(), List.of("", ""), List.of(List.of(full.get(), empty)), "");
  }

  /** The parts as marked lines. */
  private static List<String> told(Clip clip) {
    return Told.of(clip);
  }
}
