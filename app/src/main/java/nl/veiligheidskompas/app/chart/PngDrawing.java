package nl.veiligheidskompas.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.veiligheidskompas.core.indicator.chart.Drawing;
import nl.veiligheidskompas.core.indicator.chart.Ink;
import nl.veiligheidskompas.core.indicator.chart.Shape;

/** Paints a drawing as PNG, on white; needs no window and no display. */
public final class PngDrawing {

  private static final String FONTS = "/nl/veiligheidskompas/app/fonts/SourceSans3-";

  private final Graphics2D pen;

  private PngDrawing(Graphics2D pen) {
    this.pen = pen;
  }

  /**
   * The picture.
   *
   * @param scale pixels of the picture to one of the drawing, at least 1
   */
  public static byte[] of(Drawing drawing, int scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.decode(Ink.PAPER));
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.scale(scale, scale);
    drawing.shapes().forEach(new PngDrawing(pen)::paint);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Line line ->
          paint(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), line.ink());
      case Shape.Box box ->
          paint(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.ink());
      case Shape.Dot dot -> {
        double size = 2 * dot.radius();
        double left = dot.x() - dot.radius();
        paint(new Ellipse2D.Double(left, dot.y() - dot.radius(), size, size), dot.ink());
      }
      case Shape.Area area -> paint(path(area), area.ink());
      case Shape.Words words -> paint(words);
    }
  }

  private void paint(java.awt.Shape form, Ink ink) {
    if (ink.filled()) {
      pen.setColor(Color.decode(ink.fill()));
      pen.fill(form);
    }
    if (ink.stroked()) {
      pen.setColor(Color.decode(ink.stroke()));
      pen.setStroke(stroke(ink));
      pen.draw(form);
    }
  }

  private static BasicStroke stroke(Ink ink) {
    float width = (float) ink.width();
    if (ink.dash().isEmpty()) {
      return new BasicStroke(width);
    }
    float[] dash = new float[ink.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = ink.dash().get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
  }

  private static Path2D path(Shape.Area area) {
    Path2D path = new Path2D.Double();
    area.corners()
        .forEach(spot -> {
          if (path.getCurrentPoint() == null) {
            path.moveTo(spot.x(), spot.y());
          } else {
            path.lineTo(spot.x(), spot.y());
          }
        });
    path.closePath();
    return path;
  }

  private void paint(Shape.Words words) {
    Ink ink = words.ink();
    Font font = (ink.bold() ? Fonts.BOLD : Fonts.PLAIN).deriveFont((float) ink.size());
    double width = font.getStringBounds(words.text(), pen.getFontRenderContext()).getWidth();
    double x =
        switch (words.side()) {
          case BEGIN -> words.x();
          case MIDDLE -> words.x() - width / 2;
          case END -> words.x() - width;
        };
    pen.setFont(font);
    pen.setColor(Color.decode(ink.fill()));
    pen.drawString(words.text(), (float) x, (float) words.y());
  }

  /** Read when the first picture is painted. */
  private static final class Fonts {
    private static final Font PLAIN = read("Regular");
    private static final Font BOLD = read("Semibold");

    private static Font read(String look) {
      try (InputStream in = PngDrawing.class.getResourceAsStream(FONTS + look + ".ttf")) {
        if (in == null) {
          throw new IllegalStateException("a font is not in the program: " + look);
        }
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("a font cannot be read: " + look, e);
      }
    }
  }
}
