package nl.veiligheidskompas.app.text;

import java.util.UUID;
import java.util.function.Function;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.jspecify.annotations.Nullable;

/** Makes the views of the pieces of a page, and guesses how high one is before it is made. */
final class PieceViews {

  private static final double LETTER = 7.4;
  private static final double ROW = 22;

  private final Texts texts;
  private final Function<UUID, @Nullable Region> beside;

  /**
   * @param beside what stands beside a passage, when it stands below it for want of room
   */
  PieceViews(Texts texts, Function<UUID, @Nullable Region> beside) {
    this.texts = texts;
    this.beside = beside;
  }

  /** About how high a piece is at a width. */
  double estimate(Piece piece, double width) {
    return switch (piece.key()) {
      case Piece.Heading _ -> 52;
      case Piece.Note note -> rows(note.words().length(), width) * ROW;
      case Piece.Beside _ -> 0;
      case Piece.OfPart part ->
          switch ((Part) part.part().thing()) {
            case Line line -> rows(line.length(), width) * ROW + 8;
            case Grid grid -> grid.rows().size() * 52.0 + 30;
            case Part.Roles roles -> roles.lines().size() * ROW + 16;
          };
    };
  }

  private static double rows(int letters, double width) {
    return Math.ceil((letters + 1) * LETTER / width);
  }

  /**
   * The view of a piece.
   *
   * @param prompting whether it asks for words where nothing stands
   */
  PieceView set(Piece.Key key, boolean prompting) {
    return switch (key) {
      case Piece.Heading heading -> TextPiece.heading(heading.words());
      case Piece.Note note -> TextPiece.note(note.number(), note.first(), note.words());
      case Piece.Beside(UUID passage) -> new BesidePiece(beside.apply(passage));
      case Piece.OfPart part ->
          switch ((Part) part.part().thing()) {
            case Line line -> {
              TextPiece set = TextPiece.line(line, part.ordinal(), part.firstNote());
              if (part.alone() && prompting) {
                set.prompting(texts.say("text.begin"));
              }
              yield set;
            }
            case Grid grid -> new GridPiece(grid, part.firstNote());
            case Part.Roles roles -> TextPiece.roles(roles);
          };
    };
  }
}
