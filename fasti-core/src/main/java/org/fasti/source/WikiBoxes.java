package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the boxes of a page: each infobox at once, and boxes of successions, which several templates make up. */
final class WikiBoxes {
    /** The family of boxes that are not known by their names; too many to look for while pages are sifted. */
    static final String UNLISTED = "unlisted";
    /** The family of boxes of successions that have the office for their name. */
    private static final String NAMED = "named succession";

    private final Markup markup;
    private final String language;
    private final WikiTemplates templates;
    private final BoxVocabulary vocabulary;
    private final WikiWriter writer;
    private final WikiLine line;
    private final boolean namedSuccessions;
    private Optional<String> name;
    private @Nullable WikiSuccession succession;

    /**
     * @param title the page's title, which names the subject of a box that does not
     */
    WikiBoxes(Markup markup, String language, Optional<String> title, WikiWriter writer, WikiLine line) {
        this.markup = markup;
        this.language = language;
        this.templates = WikiTemplates.forLanguage(language);
        this.vocabulary = BoxVocabulary.forLanguage(language);
        this.namedSuccessions = WikiFamily.isDescribed(language, NAMED);
        this.name = title.map(WikiBoxes::withoutBrackets);
        this.writer = writer;
        this.line = line;
    }

    private static String withoutBrackets(String title) {
        int bracket = title.indexOf(" (");
        return bracket > 0 ? title.substring(0, bracket) : title;
    }

    /** What a template does; that of a box which is not listed counts only where it has an office and its dates. */
    Optional<WikiTemplates.Use> use(Template template) {
        Optional<WikiTemplates.Use> use = templates.of(template.name());
        return use.isEmpty()
                ? named(template)
                : use.filter(one ->
                        !one.detail().equals(UNLISTED) || holdsOffice(template, WikiFamily.of(language, UNLISTED)));
    }

    /** The box of a succession that a template with an office for its name is, where it has years and a neighbour. */
    private Optional<WikiTemplates.Use> named(Template template) {
        if (!namedSuccessions || template.parameters().isEmpty() || vocabulary.rolePlace(template.name()) != 0) {
            return Optional.empty();
        }
        List<WikiParameter> given =
                WikiParameter.of(markup, template, WikiFamily.of(language, NAMED), new ArrayList<>());
        boolean years = given.stream().anyMatch(p -> p.use().part() == Part.YEARS);
        boolean neighbour = given.stream()
                .anyMatch(p -> p.use().part() == Part.BEFORE || p.use().part() == Part.AFTER);
        return Optional.of(new WikiTemplates.Use(
                        WikiTemplates.Kind.SUCCESSION,
                        "box " + NAMED + " = " + writtenName(template),
                        Optional.empty()))
                .filter(use -> years && neighbour);
    }

    /** The template's name with the capitals that the page writes, the first among them. */
    private String writtenName(Template template) {
        int from = template.start() + 2;
        String written = markup.text()
                .substring(from, from + Math.max(0, pipe(from) - from))
                .strip();
        return written.substring(0, 1).toUpperCase(Locale.ROOT)
                + written.substring(1).replace('_', ' ');
    }

    private int pipe(int from) {
        int pipe = markup.text().indexOf('|', from);
        return pipe < 0 ? markup.text().length() : pipe;
    }

    private boolean holdsOffice(Template template, WikiFamily family) {
        List<WikiParameter> given = WikiParameter.of(markup, template, family, new ArrayList<>());
        return given.stream().anyMatch(p -> p.use().part() == Part.HEADING)
                && given.stream()
                        .anyMatch(p -> p.use().part() == Part.START || p.use().part() == Part.TERM);
    }

    /** Writes the infobox that {@code template} is, of that family, with the boxes within it. */
    Optional<Block> infobox(Template template, String family) {
        writer.out().gap(Gap.PARAGRAPH);
        int start = writer.out().position();
        List<InfoboxRow> rows = new ArrayList<>();
        infobox(template, family, name, rows);
        name = Optional.empty();
        Optional<Block> block = writer.since(start).map(span -> new Block.Infobox(span, rows));
        writer.out().gap(Gap.PARAGRAPH);
        return block;
    }

    private void infobox(Template template, String family, Optional<String> called, List<InfoboxRow> rows) {
        WikiFamily known = WikiFamily.of(language, family);
        List<Parameter> others = new WikiInfobox(markup, template, known, vocabulary, writer, line, rows).write(called);
        for (Parameter parameter : others) {
            for (Template inner : boxesIn(parameter.from(), parameter.to())) {
                WikiTemplates.Use use = use(inner).orElseThrow();
                if (use.kind() == WikiTemplates.Kind.INFOBOX) {
                    infobox(inner, use.detail(), Optional.empty(), rows);
                }
            }
        }
    }

    /** The outermost infoboxes and parts of successions that stand from {@code from} to {@code to}. */
    private List<Template> boxesIn(int from, int to) {
        List<Template> found = new ArrayList<>();
        int i = markup.firstFrom(from);
        while (i < markup.count() && markup.start(i) < to) {
            if (markup.kind(i) == Kind.TEMPLATE && markup.isPaired(i)) {
                Template template = Template.at(markup, i);
                boolean box = use(template)
                        .filter(use ->
                                use.kind() == WikiTemplates.Kind.INFOBOX || use.kind() == WikiTemplates.Kind.SUCCESSION)
                        .isPresent();
                if (box) {
                    found.add(template);
                    i = markup.after(i);
                    continue;
                }
            }
            i++;
        }
        return found;
    }

    /**
     * Writes the boxes that stand within a template that is not known; false where there are none.
     *
     * @param close ends what is being written before the first of them
     */
    boolean within(Template template, List<Block> blocks, Runnable close) {
        List<Template> inner = boxesIn(template.start() + 2, template.end());
        if (inner.isEmpty()) {
            return false;
        }
        close.run();
        for (Template box : inner) {
            WikiTemplates.Use use = use(box).orElseThrow();
            if (use.kind() == WikiTemplates.Kind.SUCCESSION) {
                succession(box, use.detail()).ifPresent(blocks::add);
            } else {
                end().ifPresent(blocks::add);
                infobox(box, use.detail()).ifPresent(blocks::add);
            }
        }
        return true;
    }

    /** Takes in a part of a box of successions; gives the box that it ends, if it ends one. */
    Optional<Block> succession(Template template, String part) {
        if (part.equals("start")) {
            return end();
        }
        if (part.equals("end")) {
            return end();
        }
        if (succession == null) {
            writer.out().gap(Gap.PARAGRAPH);
            succession = new WikiSuccession(markup, language, writer, line);
        }
        succession.part(template, part);
        return Optional.empty();
    }

    /** Ends the row of the box of successions at hand; false where there is none. */
    boolean endRow() {
        if (succession == null) {
            return false;
        }
        succession.endRow();
        return true;
    }

    /** The box of successions at hand, which ends here; empty where there is none. */
    Optional<Block> end() {
        if (succession == null) {
            return Optional.empty();
        }
        Optional<Block> block = succession.end();
        succession = null;
        writer.out().gap(Gap.PARAGRAPH);
        return block;
    }
}
