package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.ListItem;
import nl.veiligheidskompas.core.sheet.RichText;

/** Blocks as the parts in which they are edited, and back. */
final class BlockParts {

  private BlockParts() {}

  /** The parts of blocks, in reading order. */
  static List<Part> of(List<Block> blocks) {
    List<Part> parts = new ArrayList<>();
    blocks.forEach(block -> add(block, 0, parts));
    return parts;
  }

  private static void add(Block block, int level, List<Part> parts) {
    switch (block) {
      case Block.Paragraph p -> parts.add(new Line(Form.PARAGRAPH, level, p.text(), p.id()));
      case Block.Subheading s -> parts.add(new Line(Form.SUBHEADING, 0, s.text(), s.id()));
      case Block.ListBlock list -> {
        Form form = list.numbered() ? Form.NUMBER : Form.BULLET;
        for (ListItem item : list.items()) {
          parts.add(new Line(form, level, item.text(), list.id()));
          item.blocks().forEach(below -> add(below, level + 1, parts));
        }
      }
      case Block.TableBlock table -> parts.add(grid(table));
      case Block.Signature signature -> parts.add(roles(signature));
    }
  }

  private static Grid grid(Block.TableBlock table) {
    return new Grid(
        table.id(),
        cells(table.header()),
        table.columnNames(),
        table.rows().stream().map(row -> cells(row.cells())).toList(),
        table.note());
  }

  private static List<Grid.Cell> cells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> new Grid.Cell(lines(of(cell.blocks())))).toList();
  }

  private static List<Line> lines(List<Part> parts) {
    return parts.stream().map(Line.class::cast).toList();
  }

  private static Part.Roles roles(Block.Signature signature) {
    List<Line> lines = new ArrayList<>();
    for (String role : signature.roles()) {
      lines.add(new Line(Form.PARAGRAPH, 0, RichText.of(role), null));
    }
    return new Part.Roles(signature.id(), lines.isEmpty() ? List.of(Line.room()) : lines);
  }

  /** The blocks that parts are; room to write in is none. */
  static List<Block> blocks(List<? extends Part> parts) {
    return new Building(parts).blocks(0);
  }

  /** Reads parts from first to last. */
  private static final class Building {
    private final List<? extends Part> parts;
    private int next;

    Building(List<? extends Part> parts) {
      this.parts = parts;
    }

    List<Block> blocks(int level) {
      List<Block> blocks = new ArrayList<>();
      while (next < parts.size()) {
        Part part = parts.get(next);
        if (part instanceof Line line && line.level() < level) {
          return blocks;
        } else if (part instanceof Line line && line.form().item()) {
          blocks.add(list(line));
        } else if (level > 0 && !(part instanceof Line)) {
          return blocks;
        } else {
          next++;
          add(part, blocks);
        }
      }
      return blocks;
    }

    private static void add(Part part, List<Block> blocks) {
      switch (part) {
        case Line line -> {
          UUID id = line.id();
          if (id != null) {
            blocks.add(
                line.form() == Form.SUBHEADING
                    ? new Block.Subheading(id, line.text())
                    : new Block.Paragraph(id, line.text()));
          }
        }
        case Grid grid -> blocks.add(table(grid));
        case Part.Roles roles -> blocks.add(signature(roles));
      }
    }

    private Block list(Line first) {
      List<ListItem> items = new ArrayList<>();
      while (next < parts.size() && parts.get(next) instanceof Line line && goesOn(first, line)) {
        next++;
        items.add(new ListItem(line.text(), blocks(first.level() + 1)));
      }
      return new Block.ListBlock(
          Objects.requireNonNull(first.id()), first.form() == Form.NUMBER, items);
    }

    private static boolean goesOn(Line first, Line line) {
      return line.form() == first.form()
          && line.level() == first.level()
          && Objects.equals(line.id(), first.id());
    }
  }

  private static Block.TableBlock table(Grid grid) {
    return new Block.TableBlock(
        grid.id(),
        ofCells(grid.header()),
        grid.columnNames(),
        grid.rows().stream().map(row -> new Block.Row(ofCells(row))).toList(),
        grid.note());
  }

  private static List<Block.Cell> ofCells(List<Grid.Cell> cells) {
    return cells.stream().map(cell -> new Block.Cell(blocks(cell.lines()))).toList();
  }

  private static Block.Signature signature(Part.Roles roles) {
    return new Block.Signature(
        roles.id(),
        roles.lines().stream()
            .map(line -> line.text().plain())
            .filter(role -> !role.isBlank())
            .toList());
  }
}
