package nl.veiligheidskompas.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChapterNumbersTest {

  private final Chapter foreword = chapter(1, null, ChapterRole.FOREWORD);
  private final Chapter first = chapter(2, null, ChapterRole.TEXT);
  private final Chapter second = chapter(3, null, ChapterRole.THEMES);
  private final Chapter part = chapter(4, second, ChapterRole.TEXT);
  private final Chapter nextPart = chapter(5, second, ChapterRole.TEXT);
  private final Chapter partOfPart = chapter(6, nextPart, ChapterRole.TEXT);
  private final ChapterNumbers numbers =
      new ChapterNumbers(List.of(foreword, first, second, part, nextPart, partOfPart));

  @Test
  void numbersFollowFromTheOrderAndTheDepth() {
    assertThat(numbers.of(first)).isEqualTo("1");
    assertThat(numbers.of(second)).isEqualTo("2");
    assertThat(numbers.of(part)).isEqualTo("2.1");
    assertThat(numbers.of(nextPart)).isEqualTo("2.2");
    assertThat(numbers.of(partOfPart)).isEqualTo("2.2.1");
  }

  @Test
  void aForewordHasNoNumber() {
    assertThat(numbers.of(foreword)).isNull();
  }

  @Test
  void chaptersThatArePartsOfEachOtherHaveNoNumber() {
    Chapter left = chapter(7, chapter(8, null, ChapterRole.TEXT), ChapterRole.TEXT);
    Chapter right = chapter(8, left, ChapterRole.TEXT);

    assertThat(new ChapterNumbers(List.of(left, right)).of(left)).isNull();
  }

  private static Chapter chapter(int key, @Nullable Chapter parent, ChapterRole role) {
    UUID parentId = parent == null ? null : parent.id();
    return new Chapter(new UUID(0, key), key, parentId, role, "Titel", "", List.of());
  }
}
