package org.fasti.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be opened at any of its bytes, on this machine or wherever many machines reach it. */
public interface StoredFile {
    /** What it is called in messages. */
    String name();

    /** How many bytes it has. */
    long length() throws IOException;

    /**
     * Opens it.
     *
     * @param offset the first byte to be read, 0-based; not after the end
     */
    InputStream open(long offset) throws IOException;

    /** A file of this machine. */
    static StoredFile of(Path file) {
        return new StoredFile() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public long length() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open(long offset) throws IOException {
                FileChannel channel = FileChannel.open(file);
                channel.position(offset);
                return new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
            }
        };
    }
}
