package nl.veiligheidskompas.app.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import nl.veiligheidskompas.app.launcher.Launcher.Outcome;

/**
 * Kills the edit loop of the program with {@code kill -9} at random moments, again and again on the
 * same plan, and looks each time whether what it acknowledged is in the file.
 */
final class KillRounds {

  private static final int LONGEST_RUN = 200;
  private static final String ENDLESS = "1000000";

  private final Launcher launcher;
  private final String plan;
  private final Random moments;

  private long edits;
  private long acknowledged;
  private long lost;
  private long unreadable;

  /**
   * Rounds on one plan that has no stress edits yet.
   *
   * @param folder where the plan is
   * @param plan name of the plan file
   * @param seed of the moments
   */
  KillRounds(Path folder, String plan, long seed) {
    launcher = Launcher.in(folder);
    this.plan = plan;
    moments = new Random(seed);
  }

  /** Kills once and counts. */
  void round() throws IOException, InterruptedException {
    long acks = killedAfterSomeAcknowledgements();
    Outcome examined = launcher.run("verify", plan);
    acknowledged += acks;
    if (examined.done()) {
      // one edit more may be on the disk than was said: killed between the two
      lost += Math.max(0, edits + acks - edits(examined));
      edits = edits(examined);
    } else {
      unreadable++;
      lost += acks;
    }
  }

  private long killedAfterSomeAcknowledgements() throws IOException, InterruptedException {
    Process stress = launcher.begin("stress", plan, "--edits", ENDLESS, "--print-acks");
    int enough = 1 + moments.nextInt(LONGEST_RUN);
    long heard = 0;
    try (BufferedReader acks =
        new BufferedReader(new InputStreamReader(stress.getInputStream(), UTF_8))) {
      for (String line = acks.readLine(); line != null; line = acks.readLine()) {
        heard = Long.parseLong(line.substring("ack ".length()));
        if (heard == enough) {
          // by its handle, for a process that is destroyed closes its streams unread
          stress.toHandle().destroyForcibly();
        }
      }
    } finally {
      stress.destroyForcibly().waitFor();
    }
    return heard;
  }

  private static long edits(Outcome verified) {
    return Long.parseLong(verified.out().strip().replaceFirst("(?s)ok\\s+edits ", ""));
  }

  /** Edits that were acknowledged in all rounds. */
  long acknowledged() {
    return acknowledged;
  }

  /** Acknowledged edits that were not in the file afterwards. */
  long lost() {
    return lost;
  }

  /** Rounds after which the file was refused. */
  long unreadable() {
    return unreadable;
  }
}
