package nl.veiligheidskompas.app.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Time from the start of the process to the first painted window with the example open, against a
 * bare window of the same size and theme, one after the other in one run: plain, and each with an
 * AOT cache of its own. On the display when there is one, else in memory, where every frame costs
 * far more than on a screen. Then the heap in use after opening, with {@code -Xmx192m}.
 *
 * <p>Arguments: the launcher's lib folder, the flags of the JVM in one word, the folder to work in.
 */
final class StartMeasurement {

  private static final String PAINTED = "painted";
  private static final int ROUNDS = 9;
  private static final String MAIN = "nl.veiligheidskompas.app.Main";
  private static final String PLAN = "plan.mv.db";
  private static final List<Class<?>> PROBE =
      List.of(StartProbe.class, BareWindow.class, BareWindow.Starter.class);

  private final PrintStream out = System.out;
  private final Path folder;
  private final List<String> base = new ArrayList<>();
  private final String classPath;

  private StartMeasurement(Path lib, String flags, Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    base.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    base.addAll(List.of(flags.strip().split(" +", -1)));
    base.addAll(List.of("-Dprism.order=sw"));
    if (System.getenv("DISPLAY") == null) {
      base.add("-Dglass.platform=Headless");
    }
    classPath = jarsOf(lib) + System.getProperty("path.separator") + probeJar();
  }

  public static void main(String[] words) throws Exception {
    StartMeasurement measurement =
        new StartMeasurement(Path.of(words[0]), words[1], Path.of(words[2]));
    measurement.makeAPlan();
    measurement.compare("plain", List.of(), List.of());
    Path ours = measurement.train("ours.aot", measurement.ours());
    Path bare = measurement.train("bare.aot", measurement.bare());
    measurement.compare(
        "with an AOT cache", List.of("-XX:AOTCache=" + ours), List.of("-XX:AOTCache=" + bare));
    measurement.heap();
  }

  private void compare(String name, List<String> oursWith, List<String> bareWith) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int i = 0; i <= ROUNDS; i++) {
      double one = millis(oursWith, ours());
      double other = millis(bareWith, bare());
      if (i > 0) {
        ours.add(one);
        bare.add(other);
      }
    }
    out.printf(
        Locale.ROOT,
        "start, %s: ours %.0f ms (%.0f to %.0f), bare %.0f ms (%.0f to %.0f), ratio %.2f%n",
        name,
        middle(ours),
        ours.getFirst(),
        ours.getLast(),
        middle(bare),
        bare.getFirst(),
        bare.getLast(),
        middle(ours) / middle(bare));
  }

  private Path train(String name, List<String> program) throws Exception {
    Path cache = folder.resolve(name);
    Files.deleteIfExists(cache);
    millis(List.of("-XX:AOTCacheOutput=" + cache), program);
    out.printf(Locale.ROOT, "%s: %,d bytes%n", name, Files.size(cache));
    return cache;
  }

  private void heap() throws Exception {
    String said = run(List.of("-Xmx192m", "-Dprobe.heap=true"), ours()).words();
    out.printf(
        Locale.ROOT,
        "heap in use after opening, with -Xmx192m: %,d bytes%n",
        Long.parseLong(said.substring(PAINTED.length()).strip()));
  }

  private double millis(List<String> with, List<String> program) throws Exception {
    long start = System.nanoTime();
    return (run(with, program).at() - start) / 1e6;
  }

  /** What the probe said, and when. */
  private record Seen(String words, long at) {}

  private Seen run(List<String> with, List<String> program) throws Exception {
    List<String> words = new ArrayList<>(base);
    words.addAll(with);
    words.addAll(List.of("-cp", classPath));
    words.addAll(program);
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      long at = System.nanoTime();
      process.waitFor();
      if (line == null) {
        throw new IllegalStateException("nothing was painted by " + program);
      }
      return new Seen(line, at);
    }
  }

  private List<String> ours() {
    return List.of(
        "-Dprobe.shown=#overview-themes",
        StartProbe.class.getName(),
        MAIN,
        "-Dvk.home=" + folder.resolve("home"),
        PLAN);
  }

  private List<String> bare() {
    return List.of(
        "-Dprobe.shown=#bare", StartProbe.class.getName(), BareWindow.Starter.class.getName());
  }

  private void makeAPlan() throws Exception {
    List<String> words = new ArrayList<>(base);
    words.addAll(
        List.of("-cp", classPath, MAIN, "new", "--example", "hengelo-2017-2020", "--force", PLAN));
    if (new ProcessBuilder(words).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("no plan to open");
    }
  }

  /** An AOT cache takes jars only, so what is not in a jar of the program is put in one. */
  private Path probeJar() throws IOException {
    Path jar = folder.resolve("probe.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> part : PROBE) {
        String name = part.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = StartMeasurement.class.getResourceAsStream("/" + name)) {
          if (in == null) {
            throw new IOException("not on the class path: " + name);
          }
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    return jar;
  }

  private static String jarsOf(Path lib) throws IOException {
    try (var files = Files.list(lib)) {
      return String.join(
          System.getProperty("path.separator"),
          files.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList());
    }
  }

  private static double middle(List<Double> millis) {
    millis.sort(null);
    return millis.get(millis.size() / 2);
  }
}
