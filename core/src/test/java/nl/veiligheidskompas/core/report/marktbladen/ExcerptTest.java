package nl.veiligheidskompas.core.report.marktbladen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that are cut short. */
class ExcerptTest {

  @Test
  void whatFitsIsLeftAsItIs() {
    assertThat(Excerpt.of(" Kort. ", 10)).isEqualTo("Kort.");
  }

  @Test
  void aTextEndsAtTheLastSentenceThatFits() {
    assertThat(Excerpt.of("Eerste zin. Tweede zin; derde zin die te lang is.", 30))
        .isEqualTo("Eerste zin. Tweede zin; …");
  }

  @Test
  void withoutASentenceItEndsAtAWord() {
    assertThat(Excerpt.of("een twee drie vier vijf", 12)).isEqualTo("een twee …");
  }

  @Test
  void oneEndlessWordIsCutButNeverThroughACharacter() {
    assertThat(Excerpt.of("a".repeat(50), 10)).isEqualTo("a".repeat(10) + " …");
    assertThat(Excerpt.of("\uD83D\uDE00".repeat(20), 9)).doesNotEndWith("\uD83D …").endsWith(" …");
  }
}
