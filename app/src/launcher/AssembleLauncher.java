import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the folder that runs without Maven: {@code bin} with the start scripts, {@code lib} with
 * every jar.
 *
 * <p>Started from source by the build, in the JDK of the project: its home is what the scripts fall
 * back on. A script is the template of the same name with every {@code @key@} filled in.
 *
 * <p>Arguments: the folder to make (emptied first), the folder of the templates, the jar of the
 * program, the class path (its folders are passed over), the main class, the flags of the JVM.
 */
final class AssembleLauncher {

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Path templates = Path.of(args[1]);
    Map<String, String> values =
        Map.of(
            "@java.home@", System.getProperty("java.home"),
            "@java.major@", Integer.toString(Runtime.version().feature()),
            "@main.class@", args[4],
            "@jvm.flags@", args[5].strip());

    empty(target);
    copyJars(Path.of(args[2]), args[3], Files.createDirectories(target.resolve("lib")));
    Path bin = Files.createDirectories(target.resolve("bin"));
    writeScript(templates.resolve("veiligheidskompas"), values, "\n", bin);
    writeScript(templates.resolve("veiligheidskompas.cmd"), values, "\r\n", bin);
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> content = Files.walk(folder)) {
      deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  private static void copyJars(Path program, String classPath, Path lib) throws IOException {
    copyInto(lib, program);
    for (String entry : classPath.split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar)) {
        copyInto(lib, jar);
      }
    }
  }

  private static void copyInto(Path lib, Path jar) throws IOException {
    Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void writeScript(
      Path template, Map<String, String> values, String lineEnd, Path bin) throws IOException {
    String script = Files.readString(template);
    for (Map.Entry<String, String> value : values.entrySet()) {
      script = script.replace(value.getKey(), value.getValue());
    }
    Path written = bin.resolve(template.getFileName());
    Files.writeString(
        written, script.lines().map(line -> line + lineEnd).reduce("", String::concat));
    if (!written.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make executable: " + written);
    }
  }
}
