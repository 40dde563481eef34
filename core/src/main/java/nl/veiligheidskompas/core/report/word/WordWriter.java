package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.common.WholeFile;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.Outline;
import nl.veiligheidskompas.core.report.word.SheetFitter.Fitted;

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
   * @throws RefusedException when no file can be written at that place
   * @throws IOException when the machine fails
   */
  public Written write(Manuscript manuscript, Path target, Progress progress)
      throws IOException, RefusedException {
    WholeFile file = WholeFile.at(target);
    Fitted fitted = fit(manuscript, progress);
    file.write(new Edition(fitted.document(), progress).print(fitted.pages()));
    return new Written(fitted.pages(), fitted.shortened());
  }

  /** Writes to a stream, which stays open. */
  public Written write(Manuscript manuscript, OutputStream target, Progress progress)
      throws IOException {
    Fitted fitted = fit(manuscript, progress);
    target.write(new Edition(fitted.document(), progress).print(fitted.pages()));
    return new Written(fitted.pages(), fitted.shortened());
  }

  /**
   * What was written.
   *
   * @param pages not counted means that the page numbers in the contents are an estimate
   * @param shortened the names of the sheets that did not fit on their page until text was left out
   */
  public record Written(Pages pages, List<String> shortened) {
    public Written {
      shortened = List.copyOf(shortened);
    }
  }

  private Fitted fit(Manuscript manuscript, Progress progress) throws IOException {
    return new SheetFitter(
            template,
            pageNumbers,
            (document, pages) -> new Edition(document, progress).print(pages))
        .fit(manuscript, progress);
  }

  /** One document at one moment. */
  private final class Edition {
    private final CouncilDocument document;
    private final Progress progress;
    private final Instant moment = clock.instant();
    private final Outline outline;

    Edition(CouncilDocument document, Progress progress) {
      this.document = document;
      this.progress = progress;
      this.outline = Outline.of(document, new Texts(document.language()));
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
