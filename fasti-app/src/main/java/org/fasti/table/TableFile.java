package org.fasti.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file with a table, looked through once.
 *
 * @param bytes how long it is
 * @param digest SHA-256, in lower-case hexadecimal
 * @param charset UTF-8, or Windows-1252 where the file can be no UTF-8
 * @param separator what parts the cells of the first row: a comma, a semicolon or a tab
 */
public record TableFile(Path path, long bytes, String digest, Charset charset, char separator) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Looks the file through. */
    public static TableFile look(Path path) throws TableTrouble {
        if (!Files.isRegularFile(path)) {
            throw new TableTrouble(path + ": there is no such file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Utf8Tally tally = new Utf8Tally();
            SeparatorTally separators = new SeparatorTally();
            long bytes = 0;
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
                tally.add(buffer, n);
                separators.add(buffer, n);
                bytes += n;
            }
            Charset charset = tally.isAnotherEncoding() ? WINDOWS_1252 : StandardCharsets.UTF_8;
            return new TableFile(path, bytes, HexFormat.of().formatHex(sha.digest()), charset, separators.most());
        } catch (IOException e) {
            throw new TableTrouble(path + ": cannot be read: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** True where the encoding was guessed, since UTF-8 it is not. */
    public boolean isGuessed() {
        return charset.equals(WINDOWS_1252);
    }
}
