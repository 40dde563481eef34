package nl.veiligheidskompas.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;

/** What people do most: typing on in a section of some theme sheet. */
final class Edits {

  private static final StepName TYPED = StepName.of("measure");
  private static final UUID TYPED_BLOCK = new UUID(0, 1);

  private final Random chance = new Random(20_170_101L);
  private int number;

  /** A section with its last paragraph typed anew; one of all sections, drawn by a fixed seed. */
  Change.OfSection next(SafetyPlan plan) {
    List<Section> sections = plan.sections();
    Section before = sections.get(chance.nextInt(sections.size()));
    return new Change.OfSection(before, typed(before, "Zin " + ++number + " van de proef."));
  }

  static ChangeSet step(Change change) {
    return ChangeSet.of(TYPED, change);
  }

  private static Section typed(Section section, String text) {
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.removeIf(block -> block.id().equals(TYPED_BLOCK));
    blocks.add(new Block.Paragraph(TYPED_BLOCK, RichText.of(text)));
    return new Section(
        section.id(),
        section.position(),
        section.themeId(),
        section.kind(),
        section.heading(),
        blocks);
  }
}
