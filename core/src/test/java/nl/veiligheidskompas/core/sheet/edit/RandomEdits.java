package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Mark;

/** One edit after another, of any kind and at any place. */
public final class RandomEdits {

  private final Random chance;
  private final Supplier<UUID> ids;
  private final List<Part> clipboard = new ArrayList<>();

  public RandomEdits(Random chance, Supplier<UUID> ids) {
    this.chance = chance;
    this.ids = ids;
  }

  /** The draft after one more edit. */
  public Draft next(Draft draft) {
    return edit().apply(draft.select(anywhere(draft)));
  }

  private Selection anywhere(Draft draft) {
    Place anchor = place(draft);
    return chance.nextInt(3) > 0 ? Selection.at(anchor) : new Selection(anchor, place(draft));
  }

  private Place place(Draft draft) {
    int leaf = chance.nextInt(draft.text().leaves().size());
    return new Place(leaf, chance.nextInt(draft.text().leaf(leaf).length() + 1));
  }

  private UnaryOperator<Draft> edit() {
    List<UnaryOperator<Draft>> edits =
        List.of(
            d -> Typing.type(d, "woord ", null, ids),
            d -> Typing.recognise(Typing.type(d, "- ", null, ids), ids),
            d -> Deleting.delete(d, ids),
            d -> Deleting.backward(d, chance.nextBoolean(), ids),
            d -> Deleting.forward(d, chance.nextBoolean(), ids),
            d -> Splitting.enter(d, ids),
            d -> Forming.level(d, chance.nextBoolean() ? 1 : -1, ids),
            d -> Forming.toggle(d, List.of(Form.values()).get(chance.nextInt(4)), ids),
            d -> Marking.toggle(d, List.of(Mark.values()).get(chance.nextInt(2)), ids),
            d -> Marking.link(d, "https://hengelo.nl", ids),
            d -> Tying.tie(d, item(), ids),
            d -> Tying.loosen(d, item(), ids),
            d -> Noting.add(d, ids),
            Noting::across,
            d -> Tables.insert(d, List.of("x", "y"), 1, ids),
            Tables::nextCell,
            d -> Tables.addRow(d, chance.nextBoolean()),
            d -> Tables.addColumn(d, chance.nextBoolean(), "z"),
            Tables::removeRow,
            Tables::removeColumn,
            d -> Tables.moveRow(d, 1),
            d -> Tables.moveColumn(d, -1),
            Tables::toggleHead,
            d -> Moving.step(d, chance.nextBoolean(), ids),
            this::copy,
            d -> Inserting.insert(d, clipboard, ids));
    return edits.get(chance.nextInt(edits.size()));
  }

  /** One of a few items that words are tied to. */
  private UUID item() {
    return new UUID(7, chance.nextInt(3));
  }

  private Draft copy(Draft draft) {
    clipboard.clear();
    clipboard.addAll(Excerpt.of(draft));
    return draft;
  }
}
