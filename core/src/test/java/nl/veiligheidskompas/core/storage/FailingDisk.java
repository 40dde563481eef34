package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that can be full or broken, put between H2 and the real one. H2 makes objects of this
 * class itself, so what is wrong with the disk is kept for all of them.
 */
public final class FailingDisk extends FilePathWrapper {

  private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
  private static final AtomicBoolean BROKEN = new AtomicBoolean();

  /** How H2 reaches files over this disk. */
  static H2Access access() {
    FilePath.register(new FailingDisk());
    return new H2Access("failing:" + UninterruptedFiles.prefix());
  }

  /** No file can grow beyond that size any more. */
  static void fill(long bytes) {
    ROOM.set(bytes);
  }

  /** The call for the disk fails from now on, though writing still seems to work. */
  static void lose() {
    BROKEN.set(true);
  }

  static void mend() {
    ROOM.set(Long.MAX_VALUE);
    BROKEN.set(false);
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new File(getBase().open(mode));
  }

  private static final class File extends FileBase {

    private final FileChannel file;

    File(FileChannel file) {
      this.file = file;
    }

    private static void require(long end) throws IOException {
      if (end > ROOM.get()) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return file.read(target);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      require(file.position() + source.remaining());
      return file.write(source);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      require(position + source.remaining());
      return file.write(source, position);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      if (BROKEN.get()) {
        throw new IOException("Input/output error");
      }
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
