package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.common.WholeFile;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Outline;

/**
 * Writes council documents as Word files. One writer can write any number of documents, from any
 * thread. The same document, template and moment give the same bytes.
 *
 * <p>Every method throws {@link java.util.concurrent.CancellationException} when the user stops the
 * export, and then has written nothing.
 */
public final class WordWriter {

  private final WordTemplate template;
  private final PageNumbers pageNumbers;
  private final Clock clock;

  /** A writer on a template; the clock dates the documents. */
  public WordWriter(WordTemplate template, PageNumbers pageNumbers, Clock clock) {
    this.template = template;
    this.pageNumbers = pageNumbers;
    this.clock = clock;
  }

  /**
   * Writes a file. It is there as a whole or not at all: the document is made in memory, written
   * beside the target and moved into place; an existing file is replaced.
   *
   * @return the pages; not counted means that the page numbers in the contents are an estimate
   * @throws RefusedException when no file can be written at that place
   * @throws IOException when the machine fails
   */
  public Pages write(CouncilDocument document, Path target, Progress progress)
      throws IOException, RefusedException {
    WholeFile file = WholeFile.at(target);
    Edition edition = new Edition(document, progress);
    file.write(edition.print(edition.pages()));
    return edition.pages();
  }

  /** Writes to a stream, which stays open. */
  public Pages write(CouncilDocument document, OutputStream target, Progress progress)
      throws IOException {
    Edition edition = new Edition(document, progress);
    target.write(edition.print(edition.pages()));
    return edition.pages();
  }

  /** One document at one moment, with the pages on which its headings stand. */
  private final class Edition {
    private final CouncilDocument document;
    private final Progress progress;
    private final Instant moment = clock.instant();
    private final Outline outline;
    private final Pages pages;

    Edition(CouncilDocument document, Progress progress) throws IOException {
      this.document = document;
      this.progress = progress;
      this.outline = Outline.of(document, new Texts(document.language()));
      Pages estimate = new PageEstimate(document, template, outline).pages();
      this.pages = pageNumbers.count(estimate, this::print, progress);
    }

    Pages pages() {
      return pages;
    }

    byte[] print(Pages known) throws IOException {
      Draft draft = new Draft(document, template, outline, known);
      WordPackage target = draft.target();
      byte[] body = new BodyWriter(draft, moment, progress).write();
      target.relate(WordPackage.ROOT, Ooxml.relation("officeDocument"), Ooxml.DOCUMENT);
      target.put(Ooxml.DOCUMENT, Ooxml.DOCUMENT_TYPE, body);
      target.put(Ooxml.NUMBERING, Ooxml.NUMBERING_TYPE, draft.numbering().part());
      target.put(Ooxml.FOOTNOTES, Ooxml.FOOTNOTES_TYPE, draft.footnotes().part(draft.styles()));
      target.relate(Ooxml.DOCUMENT, Ooxml.relation("footnotes"), "footnotes.xml");
      speak(target, document.language());
      PropertyParts.add(target, document, moment);
      return target.zipped(moment);
    }
  }

  /** The template speaks Dutch; a document in another language says so, to be read aloud right. */
  private static void speak(WordPackage target, Locale language) {
    String tag = language.toLanguageTag();
    if (!tag.equals("nl-NL")) {
      replace(target, Ooxml.STYLES, Ooxml.STYLES_TYPE, tag);
      replace(target, Ooxml.SETTINGS, Ooxml.SETTINGS_TYPE, tag);
    }
  }

  private static void replace(WordPackage target, String name, String type, String tag) {
    String part = new String(target.data(name), StandardCharsets.UTF_8);
    String spoken = part.replace("\"nl-NL\"", "\"" + tag + "\"");
    target.put(name, type, spoken.getBytes(StandardCharsets.UTF_8));
  }
}
