package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Lets H2 read and write files in a way that a thread interrupt does not close. With H2's own way a
 * single interrupt during a statement closes the file channel and so the database; its way around
 * that hands every read and write to another thread, which made a step ten times as slow.
 *
 * <p>Public only because H2 makes objects of it itself.
 */
public final class UninterruptedFiles extends FilePathWrapper {

  private static final String SCHEME = "uninterrupted";

  /** Tells H2 about this way, and answers how a file name says that it is to be used. */
  static String prefix() {
    FilePath.register(new UninterruptedFiles());
    return SCHEME + ":";
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new OpenFile(new RandomAccessFile(getBase().toString(), mode));
  }

  /** A channel over the one file of Java that is read and written without being interruptible. */
  private static final class OpenFile extends FileBase {

    private final RandomAccessFile file;

    OpenFile(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public synchronized int read(ByteBuffer target) throws IOException {
      int count =
          file.read(target.array(), target.arrayOffset() + target.position(), target.remaining());
      if (count > 0) {
        target.position(target.position() + count);
      }
      return count;
    }

    @Override
    public synchronized int write(ByteBuffer source) throws IOException {
      int count = source.remaining();
      file.write(source.array(), source.arrayOffset() + source.position(), count);
      source.position(source.limit());
      return count;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      file.seek(position);
      return read(target);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      file.seek(position);
      return write(source);
    }

    @Override
    public synchronized long position() throws IOException {
      return file.getFilePointer();
    }

    @Override
    public synchronized FileChannel position(long position) throws IOException {
      file.seek(position);
      return this;
    }

    @Override
    public synchronized long size() throws IOException {
      return file.length();
    }

    @Override
    public synchronized FileChannel truncate(long size) throws IOException {
      if (size < file.length()) {
        file.setLength(size);
      }
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
