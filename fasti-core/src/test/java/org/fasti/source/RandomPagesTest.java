package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages put together at random, from fixed seeds, out of what real pages are made of. */
class RandomPagesTest {
    private static final int ROUNDS = Integer.getInteger("fasti.random.rounds", 3_000);

    private static final List<String> TAGS = List.of(
            "div",
            "p",
            "span",
            "b",
            "i",
            "sup",
            "sup class=reference",
            "a href=#n1",
            "a role=doc-noteref href=#fn1",
            "ul",
            "ol",
            "ol class=references",
            "li",
            "li id=n1",
            "li id=fn1",
            "dl",
            "dd",
            "h1",
            "h2",
            "table",
            "table class=infobox",
            "table class=succession-box",
            "tr",
            "td",
            "td rowspan=2",
            "td colspan=3",
            "th",
            "th colspan=2",
            "tbody",
            "caption",
            "figure",
            "figcaption",
            "nav",
            "small",
            "div class=fn",
            "div style='display:inline'",
            "div hidden",
            "span style='display:none'",
            "td class=infobox-image",
            "th class=infobox-above",
            "td class=infobox-full-data",
            "main",
            "article",
            "section",
            "blockquote",
            "pre",
            "br",
            "br/",
            "wbr",
            "hr",
            "img",
            "div class=navbox",
            "form",
            "body",
            "html",
            "head",
            "title",
            "script",
            "style",
            "template",
            "svg",
            "math",
            "select",
            "option",
            "textarea");

    private static final List<String> WORDS = List.of(
            "Ada",
            " was ",
            "Mayor of Kent",
            "1996",
            "–",
            "1999",
            "In office",
            "Preceded by",
            "Succeeded by ",
            "Vacant",
            "[1]",
            " ",
            "\u00A0",
            "\u200B",
            "\n",
            "\t",
            "&nbsp;",
            "&amp;",
            "&#x200b;",
            "&#0;",
            "(acting)",
            ",",
            "C",
            "hair",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFEFF",
            "\r\n",
            "\r",
            "蔡奇",
            "present",
            "New office",
            "Incumbent",
            "\u0000",
            "&lt;",
            "<",
            ">",
            "\"T\". P.",
            "Retrieved 3 May 2001.",
            "References",
            "  1. ^ ",
            "^ a b ",
            "Personal details",
            "Born",
            "•",
            "\u2028");

    private static String page(Random random) {
        StringBuilder page = new StringBuilder();
        int parts = 1 + random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            int choice = random.nextInt(10);
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            if (choice < 4) {
                page.append('<').append(tag).append('>');
            } else if (choice < 6) {
                page.append("</").append(tag.split(" ", 2)[0]).append('>');
            } else {
                page.append(WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return page.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(3) == 0) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void check(Read read, Object input) {
        if (read instanceof Read.Page(Document document)) {
            try {
                SoundDocument.check(document);
            } catch (AssertionError e) {
                throw new AssertionError("of this input:\n" + input + "\n", e);
            }
        }
    }

    private static List<Read> read(String document, String extension) {
        Origin origin = new Origin(
                "random" + extension,
                Source.named("random" + extension, java.util.Optional.empty()),
                java.util.Optional.empty(),
                List.of());
        DocumentReader reader = new DocumentReader(SourceOptions.DEFAULTS);
        return List.of(extension.equals(".html") ? reader.html(origin, document) : reader.plainText(origin, document));
    }

    @Test
    void everySpanOfEveryPageLiesInItsText() {
        Random random = new Random(20260203);
        for (int round = 0; round < ROUNDS; round++) {
            String page = page(random);
            read(page, ".html").forEach(read -> check(read, page));
        }
    }

    @Test
    void everySpanOfEveryTextLiesInIt() {
        Random random = new Random(20260204);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            read(text, ".txt").forEach(read -> check(read, text));
        }
    }

    @Test
    void anyBytesGiveDocumentsOrReasons() {
        Random random = new Random(20260205);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = damaged(random);
            List<Read> reads =
                    Inputs.readAll(new SourceOpener(SourceOptions.DEFAULTS, new ByteArrayInputStream(bytes)).open("-"));
            assertThat(reads).isNotNull();
            reads.forEach(read -> check(read, new String(bytes, StandardCharsets.ISO_8859_1)));
        }
    }

    /** A batch, page or text with some bytes changed, left out or cut off. */
    private static byte[] damaged(Random random) {
        String whole = switch (random.nextInt(3)) {
            case 0 ->
                "{\"id\":\"a\",\"text\":\"Ada \\ud83d\\u00e9\",\"url\":\"x y\"}\n{\"id\":\"b\",\"html\":\"<p>x\"}\n{}\n";
            case 1 -> "<!doctype html><meta charset=utf-8>" + page(random);
            default -> text(random);
        };
        List<Byte> bytes = new ArrayList<>();
        for (byte b : whole.getBytes(random.nextInt(4) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8)) {
            switch (random.nextInt(60)) {
                case 0 -> bytes.add((byte) random.nextInt(256));
                case 1 -> {}
                default -> bytes.add(b);
            }
        }
        byte[] result = new byte[random.nextInt(8) == 0 ? bytes.size() / 2 : bytes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes.get(i);
        }
        return result;
    }
}
