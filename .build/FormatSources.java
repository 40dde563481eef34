import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format over folders of hand-written sources.
 *
 * <p>The formatter only takes files, while a build knows folders. Started from source by the build
 * in the JDK of the project, because the formatter reads the Java of the JDK that it runs on.
 *
 * <p>Arguments: {@code check} or {@code apply}, then folders; a folder that is not there is
 * skipped. Exit code 1 when a file is not in format ({@code check}) or cannot be read as Java.
 */
final class FormatSources {

  public static void main(String[] args) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      sources.addAll(javaFiles(Path.of(folder)));
    }
    if (sources.isEmpty()) {
      return;
    }
    int exitCode = run(mode(args[0]), sources);
    if (exitCode != 0 && args[0].equals("check")) {
      System.err.println("The files above are not in format: mvn -q -Pformat mends them.");
    }
    System.exit(exitCode);
  }

  private static List<String> mode(String word) {
    return switch (word) {
      case "check" -> List.of("--dry-run", "--set-exit-if-changed");
      case "apply" -> List.of("--replace");
      default -> throw new IllegalArgumentException("check or apply, not " + word);
    };
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static int run(List<String> mode, List<Path> sources) throws Exception {
    List<String> arguments = new ArrayList<>(mode);
    sources.forEach(source -> arguments.add(source.toString()));
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    var formatter = new com.google.googlejavaformat.java.Main(out, err, System.in);
    return formatter.format(arguments.toArray(String[]::new));
  }
}
