package org.fasti.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;
import org.fasti.source.wikitext.Template;

/** The notes of a page: numbers them as they are first cited, writes their marks and, at its place, their list. */
final class WikiNotes implements CarriedCells.Marks {
    /** What a note says: a passage of the wikitext, or a template that makes the note. */
    private record Note(String key, int from, int to, Optional<Template> template) {}

    private static final int LONGEST_NAME = 200;
    /** Of a tag, with its marks: {@code <ref a=b>}. */
    private static final int SHORTEST_WITH_ATTRIBUTE = 9;

    private final Markup markup;
    private final String text;
    private final WikiTemplates templates;
    private final ReferenceVocabulary vocabulary;
    private final Map<String, Integer> definitions = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<ReferenceMark> marks = new ArrayList<>();
    private final References.Builder references = new References.Builder();
    private int listed;
    private boolean listing;

    WikiNotes(Markup markup, WikiTemplates templates, String language) {
        this.markup = markup;
        this.text = markup.text();
        this.templates = templates;
        this.vocabulary = ReferenceVocabulary.forLanguage(language);
        for (int i = 0; i < markup.count(); i++) {
            if (markup.kind(i) == Kind.REF && markup.isPaired(i)) {
                String name = attribute(i, "name");
                if (!name.isEmpty()) {
                    definitions.putIfAbsent(group(i) + '\n' + name, i);
                }
            }
        }
    }

    List<ReferenceMark> marks() {
        return marks;
    }

    References references() {
        return references.build();
    }

    @Override
    public int count() {
        return marks.size();
    }

    @Override
    public Span span(int mark) {
        return marks.get(mark).span();
    }

    /** Writes the mark of a note that stands in the text. */
    void mark(int ref, WikiWriter writer) {
        String name = attribute(ref, "name");
        cite(group(ref), name.isEmpty() ? "#" + ref : name, ref, writer);
    }

    /** Writes the mark of a note that stands elsewhere. */
    void again(int ref, WikiWriter writer) {
        String name = attribute(ref, "name");
        if (!name.isEmpty()) {
            cite(group(ref), name, ref, writer);
        }
    }

    /** Writes the marks of the notes that a template names. */
    void named(Template template, WikiWriter writer) {
        String group = template.written(markup, "group");
        for (Template.Parameter parameter : template.parameters()) {
            String name = text.substring(parameter.from(), Math.min(parameter.to(), parameter.from() + LONGEST_NAME))
                    .strip();
            if (parameter.at() == parameter.from() && !name.isEmpty()) {
                cite(group, name, template.mark(), writer);
            }
        }
    }

    /** Writes the mark of a note that a template makes; the same words make the same note. */
    void made(Template template, WikiWriter writer) {
        String words = text.substring(template.start(), Math.min(template.end(), template.start() + LONGEST_NAME));
        String id = "template:" + words;
        if (!notes.containsKey(id)) {
            notes.put(id, new Note(next(""), template.start(), template.end(), Optional.of(template)));
        }
        write(notes.get(id), template.start(), template.end(), writer);
    }

    private void cite(String group, String name, int mark, WikiWriter writer) {
        String id = group + '\n' + name;
        Note known = notes.get(id);
        if (known == null) {
            int definition = definitions.getOrDefault(id, mark);
            boolean defined = markup.kind(definition) == Kind.REF && markup.isPaired(definition);
            int from = defined ? markup.end(definition) : markup.start(mark);
            int to = defined ? markup.start(markup.mate(definition)) : from;
            known = new Note(next(group), from, to, Optional.empty());
            notes.put(id, known);
        }
        write(known, markup.start(mark), markup.endWithContents(mark), writer);
    }

    private String next(String group) {
        int number = counts.merge(group, 1, Integer::sum);
        return group.isEmpty() ? Integer.toString(number) : group + ' ' + number;
    }

    private void write(@org.jspecify.annotations.Nullable Note note, int from, int to, WikiWriter writer) {
        if (listing || note == null) {
            return;
        }
        int position = writer.out().position();
        writer.out().noEdge();
        writer.printed("[" + note.key() + "]", from, to);
        writer.since(position).ifPresent(span -> marks.add(new ReferenceMark(span, note.key())));
    }

    /** Writes the notes cited since the last list, a line each. */
    void list(WikiLine line, WikiWriter writer, List<Block> blocks) {
        listing = true;
        List<Note> all = new ArrayList<>(notes.values());
        for (Note note : all.subList(listed, all.size())) {
            writer.out().gap(Gap.LINE);
            int position = writer.out().position();
            if (note.template().isPresent()) {
                made(note.template().get(), line, writer);
            } else {
                line.write(note.from(), note.to(), Gap.SPACE);
            }
            Optional<Span> span = writer.since(position);
            span.ifPresent(entry -> {
                blocks.add(new Block.Aside(entry));
                references.add(note.key(), () -> reference(note, entry, writer));
            });
            writer.out().gap(Gap.LINE);
        }
        listed = all.size();
        listing = false;
    }

    private void made(Template template, WikiLine line, WikiWriter writer) {
        templates
                .of(template.name())
                .flatMap(WikiTemplates.Use::pattern)
                .ifPresent(pattern -> pattern.print(new WikiSheet(markup, template, line, writer, Gap.SPACE)));
    }

    private Reference reference(Note note, Span span, WikiWriter writer) {
        if (note.template().isPresent()) {
            // "Elm 2001, p. 3" leads to a book that another list describes.
            return new Reference(
                    note.key(),
                    span,
                    Optional.of(writer.out().in(span)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Reference read = ReferenceEntry.read(note.key(), span, writer.out().in(span), vocabulary);
        Optional<Template> cite = citation(note);
        Optional<String> url = cite.map(template -> template.written(markup, "url"))
                .filter(address -> address.startsWith("http"))
                .or(() -> address(note))
                .or(read::url);
        Optional<String> title = cite.map(template -> template.written(markup, "title"))
                .filter(WikiNotes::isPlain)
                .or(read::title);
        return new Reference(
                read.key(), span, title, read.publisher(), read.published(), read.accessed(), read.archived(), url);
    }

    private static boolean isPlain(String title) {
        return !title.isEmpty() && title.indexOf('[') < 0 && title.indexOf('{') < 0 && title.indexOf('\'') < 0;
    }

    /** The template in a note that has a citation's parameters. */
    private Optional<Template> citation(Note note) {
        for (int i = markup.firstFrom(note.from());
                i < markup.count() && markup.start(i) < note.to();
                i = markup.after(i)) {
            if (markup.kind(i) == Kind.TEMPLATE && markup.isPaired(i)) {
                boolean cites = templates
                        .of(Template.nameAt(markup, i))
                        .filter(use -> use.kind() == WikiTemplates.Kind.CITE)
                        .isPresent();
                if (cites) {
                    return Optional.of(Template.at(markup, i));
                }
            }
        }
        return Optional.empty();
    }

    /** The address of a bracketed link in a note. */
    private Optional<String> address(Note note) {
        for (int i = markup.firstFrom(note.from());
                i < markup.count() && markup.start(i) < note.to();
                i = markup.after(i)) {
            if (markup.kind(i) == Kind.EXTERNAL && markup.isPaired(i)) {
                int end = markup.end(i);
                int close = markup.start(markup.mate(i));
                while (end < close && text.charAt(end) > ' ') {
                    end++;
                }
                String url = text.substring(markup.end(i), end);
                return Optional.of(url.startsWith("//") ? "https:" + url : url);
            }
        }
        return Optional.empty();
    }

    private String group(int ref) {
        return attribute(ref, "group");
    }

    /** The value of an attribute of a tag, without quotes; empty where it has none. */
    private String attribute(int mark, String name) {
        if (markup.end(mark) - markup.start(mark) < SHORTEST_WITH_ATTRIBUTE) {
            return "";
        }
        String tag =
                text.substring(markup.start(mark), Math.min(markup.end(mark), markup.start(mark) + 2 * LONGEST_NAME));
        int at = tag.indexOf(name);
        while (at >= 0) {
            int i = at + name.length();
            while (i < tag.length() && tag.charAt(i) == ' ') {
                i++;
            }
            if (i < tag.length() && tag.charAt(i) == '=') {
                return value(tag, i + 1);
            }
            at = tag.indexOf(name, at + 1);
        }
        return "";
    }

    private static String value(String tag, int from) {
        int at = from;
        while (at < tag.length() && tag.charAt(at) == ' ') {
            at++;
        }
        if (at == tag.length()) {
            return "";
        }
        char quote = tag.charAt(at);
        int end = at;
        if (quote == '"' || quote == '\'') {
            end = tag.indexOf(quote, at + 1);
            return end < 0 ? "" : tag.substring(at + 1, end).strip();
        }
        while (end < tag.length() && " />".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return tag.substring(at, end);
    }
}
