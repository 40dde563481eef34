package nl.veiligheidskompas.core.intake.clip;

import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.Losses;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML as another program put it on the clipboard. Nothing in it is run or fetched. */
public final class HtmlText {

  private HtmlText() {}

  /**
   * The parts that HTML is, within limits of length and depth; what does not fit is left out.
   *
   * @param ids gives the keys
   */
  public static Clip read(String html, Supplier<UUID> ids) {
    return read(html, ids, Progress.NONE);
  }

  /**
   * As {@link #read(String, Supplier)}, for what is long.
   *
   * @throws java.util.concurrent.CancellationException when the progress says so
   */
  public static Clip read(String html, Supplier<UUID> ids, Progress progress) {
    Losses losses = new Losses();
    String read = html;
    if (html.length() > Limits.CHARACTERS) {
      losses.add(LeftOut.REST);
      read = html.substring(0, Limits.CHARACTERS);
    }
    // the header with places that Windows puts before the source
    int start = read.startsWith("Version:") ? Math.max(0, read.indexOf('<')) : 0;
    Watch watch = new Watch(progress, read.length() - start);
    Document document =
        Parser.htmlParser()
            .setMaxDepth(Limits.DEPTH)
            .parseInput(new WatchedSource(read.substring(start), watch), "");
    return read(document, losses, ids, watch);
  }

  /** The parts that a document is. */
  static Clip read(Document document, Losses losses, Supplier<UUID> ids, Watch watch) {
    ClipNotes notes = ClipNotes.takenFrom(document);
    FragmentReader reader = new FragmentReader(notes, losses, ids, watch);
    return new Clip(reader.read(document.body()), losses.counts());
  }
}
