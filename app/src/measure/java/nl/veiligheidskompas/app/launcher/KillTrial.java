package nl.veiligheidskompas.app.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Kills the program's edit loop 200 times at moments drawn by a seed, and counts the acknowledged
 * edits that are lost; target: none, and every file opens. A plan serves five rounds, for its
 * journal grows with each edit and would only make the rounds slower.
 */
final class KillTrial {

  private static final int PLANS = 40;
  private static final int ROUNDS = 5;
  private static final long SEED = 20_170_101L;
  private static final String PLAN = "plan.mv.db";

  private KillTrial() {}

  public static void main(String[] words) throws Exception {
    PrintStream out = System.out;
    Path folder = Files.createDirectories(Path.of(words[0]));
    long acknowledged = 0;
    long lost = 0;
    long unreadable = 0;
    for (int i = 0; i < PLANS; i++) {
      makeAPlan(folder);
      KillRounds rounds = new KillRounds(folder, PLAN, SEED + i);
      for (int j = 0; j < ROUNDS; j++) {
        rounds.round();
      }
      acknowledged += rounds.acknowledged();
      lost += rounds.lost();
      unreadable += rounds.unreadable();
      out.printf(
          "%d kills: lost %,d of %,d acknowledged edits, %d files refused%n",
          (i + 1) * ROUNDS, lost, acknowledged, unreadable);
    }
    out.printf("seed %d%n", SEED);
  }

  private static void makeAPlan(Path folder) throws Exception {
    Launcher.Outcome made =
        Launcher.in(folder).run("new", "--example", "hengelo-2017-2020", PLAN, "--force");
    if (!made.done()) {
      throw new IllegalStateException("no plan to kill the program on: " + made);
    }
  }
}
