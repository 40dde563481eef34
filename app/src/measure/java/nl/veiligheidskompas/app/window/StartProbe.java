package nl.veiligheidskompas.app.window;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Starts a program and looks on: says {@code painted} when what it is told to wait for has been
 * drawn, and ends the process. Nothing of it is in the program itself.
 *
 * <p>Arguments: the main class and its words. System properties: {@code probe.shown} is a CSS
 * selector of the node to wait for; with {@code probe.heap} the bytes of heap in use after a
 * collection stand behind the word.
 */
public final class StartProbe {

  private static final long LOOK_AGAIN_NANOS = 1_000_000;

  private final String selector = System.getProperty("probe.shown", "");
  private int drawn;

  private StartProbe() {}

  public static void main(String[] words) throws Exception {
    Thread.ofPlatform().daemon().start(new StartProbe()::waitForToolkit);
    Method main = Class.forName(words[0]).getMethod("main", String[].class);
    main.invoke(null, (Object) Arrays.copyOfRange(words, 1, words.length));
  }

  private void waitForToolkit() {
    boolean waiting = true;
    while (waiting) {
      try {
        Platform.runLater(this::watchWindows);
        waiting = false;
      } catch (IllegalStateException notYet) {
        LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      }
    }
  }

  private void watchWindows() {
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
          }
        };
    Window.getWindows().addListener(opened);
    Window.getWindows().forEach(this::watch);
  }

  private void watch(Window window) {
    Scene scene = window.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(() -> look(scene));
    }
  }

  private void look(Scene scene) {
    if (scene.lookup(selector) == null) {
      return;
    }
    drawn++;
    if (drawn == 1) {
      // the pulse after this one begins when this frame has been handed to the screen
      Platform.requestNextPulse();
    } else if (drawn == 2) {
      say();
      new Thread(() -> System.exit(0)).start();
    }
  }

  private static void say() {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (Boolean.getBoolean("probe.heap")) {
      System.gc();
      out.println("painted " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    } else {
      out.println("painted");
    }
  }
}
