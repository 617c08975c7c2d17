package org.fasti.source;

import java.util.Locale;
import java.util.Optional;
import org.fasti.source.BoxVocabulary.Meaning;

/** Finds the headings that name offices among the lines of a pasted infobox. */
final class InfoboxHeadings {
    private static final int MOST_LINES_OF_A_HEADING = 8;

    /** So many lines below a heading are looked at for a term's dates. */
    private static final int LOOK_AHEAD = 6;

    private final String text;
    private final TextLines lines;
    private final LineSorts sorts;
    private final BoxVocabulary vocabulary;
    private final PageVocabulary page;
    private final Optional<String> name;

    InfoboxHeadings(
            String text,
            TextLines lines,
            LineSorts sorts,
            BoxVocabulary vocabulary,
            PageVocabulary page,
            Optional<String> name) {
        this.text = text;
        this.lines = lines;
        this.sorts = sorts;
        this.vocabulary = vocabulary;
        this.page = page;
        this.name = name;
    }

    /** True where the line is the person's name, as the page's title has it. */
    boolean isName(int line) {
        return name.isPresent() && lines.words(line).equals(name.get());
    }

    /** True where the line is the person's name, or where one stands if the page has no title. */
    boolean isNameLine(int line, boolean headed, InfoboxRows rows) {
        if (name.isPresent()) {
            return isName(line) && rows.isAboveOffices();
        }
        return !headed && rows.isAboveOffices() && !rows.hasName() && !page.isHonorific(lines.words(line));
    }

    /** True where no line from {@code from} to {@code end}, exclusive, has more than dates and remarks. */
    boolean isDatesOnly(int from, int end) {
        for (int i = from; i < end; i++) {
            LineSort sort = sorts.of(i);
            if (!(sort instanceof LineSort.Dates
                    || sort instanceof LineSort.Remark
                    || sort instanceof LineSort.Blank)) {
                return false;
            }
        }
        return true;
    }

    /** True for a field that may be the first under an office whose dates are not given. */
    static boolean mayFollowHeading(Meaning meaning) {
        return switch (meaning) {
            case PREDECESSOR, HOLDER, CONSTITUENCY, APPOINTER -> true;
            default -> false;
        };
    }

    /**
     * The first line of the heading that ends before {@code end}.
     *
     * @param top whether no office is above it, so that the person's name and a caption may be
     */
    int headingBefore(int from, int end, boolean top) {
        int floor = floorOfHeading(from, end, top);
        int weak = -1;
        for (int i = floor; i < end; i++) {
            if (mayBegin(i, floor) && namesOffice(i) && !(top && isCaption(i))) {
                if (!mayBePerson(i)) {
                    return i;
                }
                weak = weak < 0 ? i : weak;
            }
        }
        if (weak >= 0) {
            return weak;
        }
        int heading = end - 1;
        while (heading > floor && !mayBegin(heading, floor)) {
            heading--;
        }
        return heading;
    }

    private int floorOfHeading(int from, int end, boolean top) {
        int floor = top ? belowName(from, end) : from;
        int above = 0;
        for (int i = end - 1; i > floor; i--) {
            above += lines.isBlank(i) ? 0 : 1;
            if (above == MOST_LINES_OF_A_HEADING) {
                floor = i;
            }
        }
        for (int i = floor; i < end; i++) {
            // Dates alone, as "1908–1929" under "Ministerial offices", end what stands above.
            if (sorts.of(i) instanceof LineSort.Dates && i + 1 < end) {
                floor = Math.max(floor, i + 1);
            }
        }
        return floor;
    }

    private int belowName(int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (isName(i)) {
                return i + 1;
            }
        }
        int i = from;
        while (i < end - 1 && page.isHonorific(lines.words(i))) {
            i++;
        }
        return name.isEmpty() && i < end - 1 ? i + 1 : i;
    }

    private boolean isCaption(int line) {
        String words = lines.words(line);
        return page.isCaption(words, name) || page.hasRoleScene(words) || endsWithYear(words);
    }

    /** "Prince Rupert", "Bishop Jones", "Marshal Foch": a form of address before a name. */
    private boolean mayBePerson(int line) {
        String words = lines.words(line);
        return vocabulary.rolePlace(words) == 0
                && words.indexOf(' ') > 0
                && !isWorldlyOffice(words)
                && !vocabulary.hasConnective(words);
    }

    private boolean isWorldlyOffice(String words) {
        return vocabulary
                .roleClass(words)
                .filter(c -> !c.equals("royal") && !c.equals("church") && !c.equals("military"))
                .isPresent();
    }

    private static boolean endsWithYear(String words) {
        int end = words.length();
        int from = end;
        while (from > 0 && Character.isDigit(words.charAt(from - 1))) {
            from--;
        }
        return end - from == 4 && from > 0 && (words.charAt(from - 1) == ' ');
    }

    /** True where the line may be the first of a heading: it goes not on from the line before. */
    private boolean mayBegin(int line, int floor) {
        if (lines.isBlank(line)) {
            return false;
        }
        char c = text.charAt(lines.start(line));
        if (Character.isLowerCase(c) || c == '(' || c == '&' || c == '–' || c == '-') {
            return false;
        }
        int before = line - 1;
        while (before >= floor && lines.isBlank(before)) {
            before--;
        }
        return before < floor || !vocabulary.goesOn(lines.words(before));
    }

    /** True where the line has words for a role, and is not a peer's name, such as "The Duke of Argyll". */
    private boolean namesOffice(int line) {
        String words = lines.words(line);
        int role = vocabulary.rolePlace(words);
        boolean bracketed = words.indexOf('(') >= 0 && words.indexOf('(') < role;
        // "MP", "KG OM" and the like are letters behind a name.
        boolean capitals =
                words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
        if (role < 0 || bracketed || capitals) {
            return false;
        }
        return !vocabulary.isConnective(firstWord(words).toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** True where one of the fields from {@code line} on gives a term's dates: "Reign", "Installed". */
    boolean opensTerm(int line, int last) {
        for (int i = line; i <= last && i < line + LOOK_AHEAD; i++) {
            switch (sorts.of(i)) {
                case LineSort.Field field -> {
                    if (field.meaning() == Meaning.TERM || field.meaning() == Meaning.START) {
                        return true;
                    }
                }
                case LineSort.Term term -> {
                    return false;
                }
                case LineSort.Section section -> {
                    return false;
                }
                case LineSort.Words words -> {
                    if (namesOffice(i)) {
                        return false;
                    }
                }
                case LineSort.Blank blank -> {}
                case LineSort.Prose prose -> {}
                case LineSort.Dates dates -> {}
                case LineSort.Remark remark -> {}
            }
        }
        return false;
    }

    /** A heading without "In office" after it: only where it names an office beyond doubt. */
    int strictHeading(int from, int end, boolean opens, boolean top) {
        int floor = top ? belowName(from, end) : from;
        for (int i = floor; i < end; i++) {
            String words = lines.words(i);
            int role = vocabulary.rolePlace(words);
            boolean named = namesOffice(i) && mayBegin(i, floor) && !(top && isCaption(i));
            if (named && (opens || (role == 0 && isWorldly(words) && vocabulary.hasConnective(words)))) {
                return i;
            }
        }
        return end;
    }

    private boolean isWorldly(String words) {
        return vocabulary
                .roleClass(words)
                .filter(c -> !c.equals("royal") && !c.equals("church"))
                .isPresent();
    }
}
