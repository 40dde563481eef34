package nl.veiligheidskompas.core.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the chapters, as they follow from the order: 1, 1.1, 1.2, 2. Letter, foreword and
 * summary have none, and neither have the parts of these.
 */
public final class ChapterNumbers {

  private final Map<UUID, String> numbers = new HashMap<>();
  private final Map<UUID, List<Chapter>> parts = new HashMap<>();

  /** The numbers of these chapters, which stand in the order of the plan. */
  public ChapterNumbers(List<Chapter> chapters) {
    List<Chapter> roots = new ArrayList<>();
    for (Chapter chapter : chapters) {
      UUID parentId = chapter.parentId();
      if (parentId == null) {
        roots.add(chapter);
      } else {
        parts.computeIfAbsent(parentId, id -> new ArrayList<>()).add(chapter);
      }
    }
    number(roots.stream().filter(ChapterNumbers::isNumbered).toList(), "");
  }

  /** The number, such as 3.3.1, or null when the chapter has none. */
  public @Nullable String of(Chapter chapter) {
    return numbers.get(chapter.id());
  }

  /** The chapters directly below this one, in order. */
  public List<Chapter> partsOf(Chapter chapter) {
    return List.copyOf(parts.getOrDefault(chapter.id(), List.of()));
  }

  private void number(List<Chapter> siblings, String prefix) {
    int count = 0;
    for (Chapter chapter : siblings) {
      count++;
      String number = prefix + count;
      numbers.put(chapter.id(), number);
      number(partsOf(chapter), number + ".");
    }
  }

  private static boolean isNumbered(Chapter chapter) {
    return switch (chapter.role()) {
      case LETTER, FOREWORD, SUMMARY -> false;
      case TEXT, THEMES, PHASING, BUDGET, SAFETY_FIELDS -> true;
    };
  }
}
