package nl.veiligheidskompas.core.intake.clip;

import java.util.Set;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.Losses;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps back the elements that have no place in a plan. */
final class Sieve {

  private static final Set<String> SILENT =
      Set.of(
          "head",
          "style",
          "title",
          "meta",
          "link",
          "base",
          "template",
          "noscript",
          "xml",
          "col",
          "colgroup",
          "hr");
  private static final Set<String> PICTURES =
      Set.of("img", "svg", "picture", "video", "audio", "canvas", "map", "v:shape", "v:group");
  private static final Set<String> PROGRAMS =
      Set.of(
          "script",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "input",
          "button",
          "select",
          "textarea");

  private final Losses losses;

  Sieve(Losses losses) {
    this.losses = losses;
  }

  /** Whether an element stays behind; counts it when somebody would miss it. */
  boolean keepsBack(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || isMarkerOfWord(element)) {
      return true;
    }
    LeftOut what = PICTURES.contains(name) ? LeftOut.PICTURE : other(element, name);
    if (what != null) {
      losses.add(what);
    }
    return what != null;
  }

  private static @Nullable LeftOut other(Element element, String name) {
    if (PROGRAMS.contains(name)) {
      return LeftOut.PROGRAM;
    } else if (name.equals("math") || name.equals("m:omath")) {
      return LeftOut.EQUATION;
    } else if (element.hasClass("MsoCommentReference")) {
      return LeftOut.COMMENT;
    }
    return isDeleted(element, name) && element.hasText() ? LeftOut.DELETED_TEXT : null;
  }

  private static boolean isDeleted(Element element, String name) {
    return name.equals("del")
        || element.hasAttr("hidden")
        || TextLook.style(element, "display").equals("none")
        || TextLook.style(element, "visibility").equals("hidden")
        || TextLook.style(element, "mso-hide").equals("all");
  }

  /** The bullet that Word writes as text, and its list of comments. */
  private static boolean isMarkerOfWord(Element element) {
    return TextLook.style(element, "mso-list").equals("ignore")
        || TextLook.style(element, "mso-element").startsWith("comment");
  }
}
