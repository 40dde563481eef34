package nl.veiligheidskompas.core.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What the machine did for us, whatever else it was doing. The time of the collector and of the
 * compiler is that of other threads; the bytes allocated tell what they get to do.
 */
final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Processor time of this thread in nanoseconds. */
  static long ofThread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Bytes that this thread allocated since it began. */
  static long allocated() {
    return ((com.sun.management.ThreadMXBean) THREADS).getCurrentThreadAllocatedBytes();
  }
}
