package org.fasti.source.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fasti.source.bzip2.DamagedBlock;

/**
 * Cuts a dump into its pages. Total and linear: what is broken is told and passed over, and no more than one page of the
 * allowed length is held.
 */
public final class ExportReader implements Closeable {
    private static final int READ = 1 << 16;
    private static final int LONGEST_HEAD = 1 << 20;
    private static final int NAME_WITHIN = 1 << 12;
    private static final byte[] END = "</mediawiki".getBytes(StandardCharsets.US_ASCII);

    /** From the byte {@code offset} of the dump on, bytes can be had again from {@code place} of the file. */
    private record Mark(long offset, long place) {}

    private final InputStream input;
    private final Optional<PackedPlace> place;
    private final int longest;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private byte[] buffer = new byte[1 << 20];
    /** Where in the dump the buffer begins. */
    private long base;

    private int filled;
    private int scanned;
    private int pageStart;
    private long pagePlace;
    private boolean inPage;
    private Optional<String> tooLong = Optional.empty();
    private Optional<IOException> trouble = Optional.empty();
    private boolean ended;
    private boolean endKnown;
    private boolean told;
    /** From which place on pages are another reader's. */
    private long limit = Long.MAX_VALUE;
    /** Whether what comes now is this reader's: in a part, not before its first page and not after its last. */
    private boolean ours = true;

    /**
     * Starts reading.
     *
     * @param input closed with this
     * @param base where in the dump {@code input} begins, in bytes
     * @param place tells where in a packed file the bytes stand that were read last; empty where the file is the dump
     * @param endKnown whether {@code input} tells by itself where it ends too early; else the dump's last tag has to
     * @param longest the most bytes that a page may have, inclusive
     */
    public ExportReader(InputStream input, long base, Optional<PackedPlace> place, boolean endKnown, int longest) {
        this.input = input;
        this.base = base;
        this.place = place;
        this.endKnown = endKnown;
        this.longest = longest;
    }

    /**
     * Puts bytes before the first that are read.
     *
     * @param start the dump's first bytes, already taken from the input
     * @param from from where in the file they can be had again
     */
    public ExportReader after(byte[] start, long from) {
        while (buffer.length < start.length) {
            buffer = new byte[buffer.length * 2];
        }
        System.arraycopy(start, 0, buffer, 0, start.length);
        filled = start.length;
        base -= start.length;
        if (place.isPresent()) {
            marks.addLast(new Mark(base, from));
        }
        return this;
    }

    /**
     * Reads the pages that begin in a part of the file only, and what is broken between them. Several readers whose parts
     * lie side by side give together what one would: a part begins with its first page and ends where that of the next
     * begins, so that a page belongs to the part in which its first byte stands.
     *
     * @param first whether the part begins where the dump does
     * @param to where the next part begins, as a place like {@link ExportPage#place()}, exclusive
     */
    public ExportReader part(boolean first, long to) {
        ours = first;
        limit = to;
        return this;
    }

    /** The head, up to the first page. To be asked before the pages. */
    public ExportHead head() {
        int at = 0;
        while (true) {
            at = Tags.next(buffer, at, filled);
            if (at + Tags.PAGE_END.length > filled) {
                if (filled > LONGEST_HEAD || !fill()) {
                    break;
                }
                continue;
            }
            if (Tags.isAt(Tags.PAGE, buffer, at, filled) || Tags.isAt(END, buffer, at, filled)) {
                break;
            }
            at++;
        }
        String head = new String(buffer, 0, Math.min(at, filled), StandardCharsets.UTF_8);
        return new ExportHead(ExportSite.of(head), ExportSite.refused(head));
    }

    /** The next page, or what could not be read; empty after the last. */
    public Optional<ExportPart> next() {
        while (true) {
            scanned = Tags.next(buffer, scanned, filled);
            if (scanned + END.length > filled && fill()) {
                continue;
            }
            if (scanned >= filled) {
                if (trouble.isEmpty()) {
                    return ours ? end() : Optional.empty();
                }
                ExportPart broken = brokenOff();
                if (ours) {
                    return Optional.of(broken);
                }
                continue;
            }
            Optional<ExportPart> part = tag();
            if (part.isPresent()) {
                return part;
            }
        }
    }

    private Optional<ExportPart> tag() {
        int at = scanned;
        scanned++;
        if (Tags.isAt(Tags.PAGE, buffer, at, filled)) {
            Optional<ExportPart> before = inPage
                    ? Optional.of(broken("another page begins before its end; it is passed over"))
                    : Optional.empty();
            pagePlace = place(base + at);
            ours = pagePlace < limit;
            inPage = ours;
            tooLong = Optional.empty();
            pageStart = at;
            if (!ours) {
                scanned = filled;
                ended = true;
            }
            return before;
        }
        if (inPage && Tags.isAt(Tags.PAGE_END, buffer, at, filled)) {
            inPage = false;
            return Optional.of(tooLong.isPresent() ? overlong(tooLong.get()) : page(at));
        }
        endKnown |= Tags.isAt(END, buffer, at, filled);
        return Optional.empty();
    }

    private ExportPart page(int to) {
        PageFields fields = new PageFields(buffer, pageStart + Tags.PAGE.length, to);
        Optional<String> wrong = fields.trouble();
        return wrong.isPresent()
                ? new ExportPart.Broken(fields.name(), wrong.get(), pagePlace)
                : new ExportPart.Whole(fields.page(pagePlace));
    }

    private ExportPart overlong(String name) {
        return new ExportPart.Broken(
                name,
                String.format(Locale.ROOT, "the page is longer than %,d bytes; it is passed over", longest),
                pagePlace);
    }

    private ExportPart broken(String reason) {
        return new ExportPart.Broken(tooLong.orElseGet(this::nameOfBegun), reason, pagePlace);
    }

    /** The name of the page that has ours, as far as it has come. */
    private String nameOfBegun() {
        int to = Math.min(scanned, pageStart + NAME_WITHIN);
        return new PageFields(buffer, pageStart + Tags.PAGE.length, to).name();
    }

    private ExportPart brokenOff() {
        IOException what = trouble.orElseThrow();
        trouble = Optional.empty();
        boolean goesOn = what instanceof DamagedBlock damaged && !damaged.isCutShort();
        ended = !goesOn;
        told = ended;
        String reason = goesOn
                ? "the dump " + what.getMessage() + "; the pages there are passed over"
                : "the dump " + inWords(what);
        ExportPart part = inPage ? broken(reason) : new ExportPart.Broken("", reason, place(base + filled));
        inPage = false;
        scanned = filled;
        return part;
    }

    private static String inWords(IOException what) {
        String message =
                Objects.requireNonNullElse(what.getMessage(), what.getClass().getSimpleName());
        return what instanceof DamagedBlock ? message : "cannot be read further (" + message + ")";
    }

    private Optional<ExportPart> end() {
        if (inPage) {
            ExportPart part = broken("the dump ends within the page; was it downloaded wholly?");
            inPage = false;
            told = true;
            return Optional.of(part);
        }
        if (!endKnown && !told) {
            told = true;
            return Optional.of(new ExportPart.Broken(
                    "", "the dump ends before </mediawiki>; was it downloaded wholly?", place(base + filled)));
        }
        return Optional.empty();
    }

    private long place(long offset) {
        if (place.isEmpty()) {
            return offset;
        }
        while (marks.size() > 1) {
            Mark first = marks.removeFirst();
            if (marks.getFirst().offset() > offset) {
                marks.addFirst(first);
                break;
            }
        }
        return marks.isEmpty() ? 0 : marks.getFirst().place();
    }

    /** Reads more; false where there is no more, or trouble. */
    private boolean fill() {
        if (ended || trouble.isPresent()) {
            return false;
        }
        makeRoom();
        try {
            int count = input.read(buffer, filled, Math.min(READ, buffer.length - filled));
            if (count <= 0) {
                ended = true;
                return false;
            }
            place.ifPresent(packed -> mark(packed.now()));
            filled += count;
            return true;
        } catch (IOException e) {
            trouble = Optional.of(e);
            return false;
        }
    }

    private void mark(long now) {
        if (marks.isEmpty() || marks.getLast().place() != now) {
            marks.addLast(new Mark(base + filled, now));
        }
    }

    private void makeRoom() {
        if (inPage && tooLong.isEmpty() && scanned - pageStart > longest) {
            tooLong = Optional.of(nameOfBegun());
        }
        if (buffer.length - filled >= READ) {
            return;
        }
        int kept = inPage && tooLong.isEmpty() ? pageStart : scanned;
        System.arraycopy(buffer, kept, buffer, 0, filled - kept);
        base += kept;
        filled -= kept;
        scanned -= kept;
        pageStart -= kept;
        if (buffer.length - filled < READ) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
