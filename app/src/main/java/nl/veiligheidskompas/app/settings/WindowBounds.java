package nl.veiligheidskompas.app.settings;

/**
 * Where the window stands on the screen, in logical pixels.
 *
 * @param maximized whether it fills the screen; the rest is then where it stood before
 */
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {}
