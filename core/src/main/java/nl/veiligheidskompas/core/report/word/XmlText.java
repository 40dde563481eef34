package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Node;

/** Turns what was read from a template back into text. */
final class XmlText {

  private XmlText() {}

  /** The node as markup; {@code whole} with an XML declaration, as a part needs. */
  static String of(Node node, boolean whole) throws IOException {
    try {
      Transformer transformer = XMLHelper.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, whole ? "no" : "yes");
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(node), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IOException("a part of the template cannot be written", e);
    }
  }
}
