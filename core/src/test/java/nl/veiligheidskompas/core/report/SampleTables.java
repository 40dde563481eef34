package nl.veiligheidskompas.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.Shade;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import org.jspecify.annotations.Nullable;

/** Tables and charts of the invented document. */
public final class SampleTables {

  private SampleTables() {}

  static Table themes() {
    return new Table(
        TableStyle.STANDARD,
        Caption.table(new Anchor("themas"), "De twee thema’s"),
        "De twee thema’s in één overzicht",
        "Per thema: urgentie, periode, trekker, aantal doelen en het geld dat het themablad noemt.",
        0,
        List.of(
            Column.text(430),
            Column.text(2840),
            Column.text(1040),
            Column.text(1760),
            Column.number(780),
            Column.text(1937)),
        heads("Nr", "Thema", "Periode", "Trekker", "Doelen", "Geld"),
        List.of(
            Row.of(
                Cell.of("1"),
                Cell.of("Veilige wijken", TextRole.STRONG),
                Cell.of("2027–2028"),
                Cell.of("Stadsdeelregisseurs"),
                Cell.of("4"),
                Cell.of("PM")),
            Row.of(
                Cell.of("2"),
                Cell.of(
                    Line.of("Weerbare jeugd", TextRole.STRONG)
                        .withBreak()
                        .with("▲", TextRole.SIGN_URGENT)
                        .with(" ")
                        .with("hoge urgentie", TextRole.URGENT)),
                Cell.of("2029–2030"),
                Cell.of("OOV"),
                Cell.of("1"),
                Cell.of("geen bedrag", TextRole.EMPTY))),
        false,
        Line.of(
            "Hoge urgentie: naar het oordeel van het college. Geld: zoals het themablad het"
                + " noemt."));
  }

  static Table areas() {
    return new Table(
        TableStyle.STANDARD,
        Caption.table(new Anchor("gebieden"), "Aandachtspunten per gebied"),
        "Aandachtspunten per gebied",
        "Per gebied de punten die bewoners noemen.",
        0,
        List.of(Column.text(2200), Column.text(6587)),
        heads("Gebied", "Aandachtspunten"),
        List.of(
            Row.of(
                Cell.of("Noord"),
                Cell.bullets(
                    List.of(
                        Line.of(
                            "Overlast toegenomen, in het bijzonder vernieling van straatmeubilair"
                                + " en rommel op straat."),
                        Line.of("De beleving is verslechterd.")))),
            Row.of(Cell.of("Zuid"), Cell.bullets(List.of(Line.of("Rondhangende jongeren"))))),
        true,
        Line.of("Bron: Veiligheidsmonitor 2025."));
  }

  /** A table as plans sometimes have it: without a printed head. */
  public static Table headless() {
    return new Table(
        TableStyle.STANDARD,
        null,
        "Maatregelen en wie ze uitvoert",
        "Twee kolommen zonder kop: maatregel, uitvoerder.",
        0,
        List.of(Column.text(1), Column.text(1)),
        List.of(),
        List.of(
            Row.of(Cell.of("Buurtbemiddeling"), Cell.of("welzijnsorganisatie")),
            Row.of(Cell.of("Toezicht in de avond"), Cell.of("gemeente"))),
        false,
        null);
  }

  /** A stacked bar with every fill. */
  public static Chart capacity() {
    return new Chart(
        Chart.Kind.STACKED_BARS,
        "Inzet van de medewerkers",
        List.of("Inzet"),
        List.of(
            series("Calamiteiteninzet", Fill.DARK, 20),
            series("Bovenlokale samenwerking", Fill.LIGHT, 20),
            series("Reguliere taken", Fill.MIDDLE, 40),
            series("Ruimte voor nieuwe prioriteiten", Fill.HATCHED, 10),
            series("Niet benoemd", Fill.BLANK, 10)),
        Chart.Unit.PERCENT,
        36,
        "Samen 90 %; van 10 % is niet gezegd waaraan het wordt besteed.",
        Caption.figure(new Anchor("inzet"), "Inzet van de medewerkers, in procenten van de tijd"));
  }

  static Table phasing() {
    return new Table(
        TableStyle.TIME_BAR,
        Caption.figure(
            new Anchor("fasering_figuur"),
            "Jaren met extra aandacht per thema. Donker: OOV trekt. Licht: een ander trekt"),
        "Fasering van de thema’s",
        "Tijdbalk: per thema de trekker en de jaren met extra aandacht.",
        0,
        List.of(
            Column.text(2900),
            Column.text(2687),
            Column.text(800),
            Column.text(800),
            Column.text(800),
            Column.text(800)),
        heads("Thema", "Trekker", "2027", "2028", "2029", "2030"),
        List.of(
            Row.of(
                Cell.of(Line.of("Weerbare jeugd ").with("▲", TextRole.SIGN_URGENT)),
                Cell.of("OOV"),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of("OOV", TextRole.ON_BAR).shaded(Shade.DARK),
                Cell.of("OOV", TextRole.ON_BAR).shaded(Shade.DARK)),
            Row.of(
                Cell.of("Veilige wijken"),
                Cell.of(
                    Line.of("Stadsdeelregisseurs"), Line.of("OOV bij incidenten", TextRole.SMALL)),
                Cell.of("ander", TextRole.STRONG).shaded(Shade.LIGHT),
                Cell.of("ander", TextRole.STRONG).shaded(Shade.LIGHT),
                Cell.EMPTY,
                Cell.EMPTY)),
        false,
        null);
  }

  /** Bars of amounts. */
  public static Chart amounts() {
    return new Chart(
        Chart.Kind.BARS,
        "Begroting per post",
        List.of(
            "Cameratoezicht",
            "Opleidings- en oefenprogramma crisisbeheersing",
            "Veiligheidsmonitor"),
        List.of(series("Bedrag in euro", Fill.DARK, 40_000, 21_000, 7_500)),
        Chart.Unit.EURO,
        50,
        "",
        Caption.figure(new Anchor("bedragen"), "Begroting per post, in euro per jaar"));
  }

  static Series series(String name, Fill fill, Integer... values) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    Arrays.stream(values).map(BigDecimal::valueOf).forEach(numbers::add);
    return new Series(name, fill, numbers);
  }

  static Table budget() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      rows.add(
          Row.of(
              Cell.of(Integer.toString(i)),
              Cell.of("Post nummer " + i),
              Cell.of("Regionale afspraak"),
              Cell.of("€ 7.611"),
              Cell.of(SampleDocument.LOREM)));
    }
    rows.add(
        total(
            "Som van de posten",
            Cell.of("€ 68.500"),
            Cell.of("Berekend uit de posten hierboven.")));
    rows.add(total("Vermeld totaal", Cell.of("€ 65.000"), Cell.of("Zoals in het plan vermeld.")));
    rows.add(
        total(
            "Verschil",
            Cell.of("+ € 3.500", TextRole.URGENT),
            Cell.of("Het plan verklaart dit verschil niet.", TextRole.URGENT)));
    return new Table(
        TableStyle.COMPACT,
        Caption.table(SampleDocument.BUDGET, "Begroting: posten, vermeld totaal en verschil"),
        "Begroting",
        "Per post de verplichting, het bedrag en de toelichting, met som, vermeld totaal en"
            + " verschil.",
        0,
        List.of(
            Column.text(420),
            Column.text(2450),
            Column.text(2050),
            Column.number(1150),
            Column.text(8500)),
        heads("Nr", "Post", "Verplichting", "Bedrag", "Toelichting"),
        rows,
        false,
        null);
  }

  static Row total(String name, Cell amount, Cell remark) {
    return Row.total(Cell.EMPTY, Cell.of(name), Cell.EMPTY, amount, remark);
  }

  static List<Line> heads(String... words) {
    return Arrays.stream(words).map(Line::of).toList();
  }
}
