package nl.veiligheidskompas.core.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Times of one kind of work, in the order in which they were taken, in nanoseconds. */
final class Samples {

  private static final double NANOS_PER_MILLI = 1e6;

  private long[] nanos = new long[64];
  private int count;

  void add(long sample) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = sample;
  }

  /** In milliseconds. */
  double median() {
    return percentile(50);
  }

  /** The smallest sample that at least so many percent of all do not exceed, in milliseconds. */
  double percentile(int percent) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = Math.max(1, (int) Math.ceil(percent / 100.0 * count));
    return sorted[rank - 1] / NANOS_PER_MILLI;
  }

  /** How many times as long as the other, by the medians. */
  double times(Samples other) {
    return median() / other.median();
  }

  /** Median and spread in words. */
  String words() {
    return String.format(
        Locale.ROOT, "p50 %.2f ms, p99 %.2f ms of %d", percentile(50), percentile(99), count);
  }

  /** Work that may fail in any way; a failure ends the measurement. */
  interface Work {
    void run() throws Exception;
  }

  /** Does the work and answers how far the clock went meanwhile. */
  static long timed(LongSupplier clock, Work work) throws Exception {
    long start = clock.getAsLong();
    work.run();
    return clock.getAsLong() - start;
  }
}
