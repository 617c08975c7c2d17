package org.fasti.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fasti.source.StoredFile;

/**
 * A file on any file system that Hadoop knows. Where it cannot be read any further, that is no damage of the dump: the
 * task fails, and Spark tries it again.
 */
final class ClusterFile implements StoredFile {
    private final Path path;
    private final FileSystem fileSystem;

    ClusterFile(String path, Configuration configuration) throws IOException {
        this.path = new Path(path);
        this.fileSystem = this.path.getFileSystem(configuration);
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public long length() throws IOException {
        return fileSystem.getFileStatus(path).getLen();
    }

    @Override
    public InputStream open(long offset) throws IOException {
        FSDataInputStream input = fileSystem.open(path);
        input.seek(offset);
        return new FilterInputStream(input) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int start, int length) {
                try {
                    return in.read(target, start, length);
                } catch (IOException e) {
                    throw new UncheckedIOException(path + " cannot be read", e);
                }
            }
        };
    }
}
