package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.BlockLines;
import nl.veiligheidskompas.core.sheet.edit.EditableText;
import nl.veiligheidskompas.core.sheet.edit.TextLine;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;

/** A paragraph, subheading, list or signature while it is edited. */
final class TextEditing implements BlockEditing {

  private final LinesEditor editor;
  private final Supplier<UUID> ids;
  private final boolean signature;
  private List<TextLine> kept;
  private List<Block> shown;

  TextEditing(Block block, Texts texts, String name, Supplier<UUID> ids, LineHost host) {
    this.ids = ids;
    signature = block instanceof Block.Signature;
    shown = List.of(block);
    kept = lines(shown);
    editor = new LinesEditor(texts, name, !signature, host);
    editor.show(kept);
  }

  private static List<TextLine> lines(List<Block> blocks) {
    if (!(blocks.getFirst() instanceof Block.Signature signature)) {
      return BlockLines.of(blocks);
    }
    List<TextLine> lines = new ArrayList<>();
    for (String role : signature.roles()) {
      lines.add(new TextLine(Form.PARAGRAPH, 0, EditableText.of(RichText.of(role)), null));
    }
    return lines.isEmpty()
        ? List.of(new TextLine(Form.PARAGRAPH, 0, EditableText.EMPTY, null))
        : lines;
  }

  @Override
  public Node node() {
    return editor;
  }

  @Override
  public void focus() {
    editor.focusEnd();
  }

  @Override
  public boolean isDirty() {
    return !editor.lines().equals(kept);
  }

  @Override
  public List<Block> keep() {
    shown = blocks();
    kept = signature ? editor.lines() : BlockLines.of(shown);
    editor.adopt(kept);
    return shown;
  }

  private List<Block> blocks() {
    if (!signature) {
      return BlockLines.blocks(editor.lines(), ids);
    }
    List<String> roles =
        editor.lines().stream()
            .map(line -> line.text().shown().strip())
            .filter(role -> !role.isEmpty())
            .toList();
    return List.of(new Block.Signature(shown.getFirst().id(), roles));
  }

  @Override
  public void show(List<Block> now) {
    if (now.equals(shown) || isDirty()) {
      return;
    }
    shown = now;
    kept = lines(now);
    editor.show(kept);
  }

  @Override
  public LinesEditor lines() {
    return editor;
  }
}
