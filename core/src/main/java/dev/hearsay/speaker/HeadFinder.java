package dev.hearsay.speaker;

import dev.hearsay.entity.Offices;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the word of a source that the rest hangs on. */
final class HeadFinder {
    private static final Set<String> BARRIERS =
            WordList.load(HeadFinder.class, "en/head-barriers.txt");
    private static final Set<String> PRONOUNS = WordList.load(HeadFinder.class, "en/pronouns.txt");
    private static final Set<String> TRAILING = WordList.load(HeadFinder.class, "en/trailing.txt");
    private static final Set<String> CUTS = WordList.load(HeadFinder.class, "en/phrase-cuts.txt");
    private static final Set<String> ARTICLES = WordList.load(HeadFinder.class, "en/articles.txt");

    /** How participles end: {@code released}, {@code seen}, {@code drawn}, {@code sent}. */
    private static final List<String> DONE = List.of("ed", "en", "wn", "sent", "made");

    /** Small words inside names: {@code the Association of Bakers and Millers}. */
    private static final Set<String> JOINTS = new TreeSet<>(List.of("for", "of"));

    private final String text;
    private final List<Mention> inside;
    private final List<Span> words;

    private HeadFinder(String text, List<Mention> inside, List<Span> words) {
        this.text = text;
        this.inside = inside;
        this.words = words;
    }

    /**
     * The head of a source.
     *
     * @param text the article's text
     * @param source the words that say whose the content is, in one piece
     * @param mentions the mentions that touch the source
     */
    static Optional<Head> find(String text, Span source, List<Mention> mentions) {
        List<Span> words = Words.of(text, source);
        List<Mention> inside =
                mentions.stream().filter(mention -> source.overlaps(mention.span())).toList();
        return words.isEmpty() ? Optional.empty() : new HeadFinder(text, inside, words).head();
    }

    private Optional<Head> head() {
        int end = boundary(0);
        while (end > 1 && (TRAILING.contains(word(end - 1)) || !isWord(end - 1))) {
            end--;
        }
        int last = end - 1;
        if (PRONOUNS.contains(word(last)) && nameAt(last).isEmpty()) {
            return Optional.of(made(Mention.Form.PRONOUN, mentionAt(last), words.get(last)));
        }
        Optional<Mention> name = nameAt(last);
        if (name.isPresent()) {
            return Optional.of(
                    isOneOf(name.get(), last)
                            ? made(Mention.Form.NOMINAL, name, words.get(last))
                            : made(Mention.Form.NAME, name, name.get().span()));
        }
        Optional<Mention> apposed = apposition(last, end);
        if (apposed.isPresent()) {
            return Optional.of(made(Mention.Form.NAME, apposed, apposed.get().span()));
        }
        return isWord(last)
                ? Optional.of(
                        made(
                                isUnreadName(last) ? Mention.Form.NAME : Mention.Form.NOMINAL,
                                mentionAt(last),
                                isUnreadName(last) ? unreadName(last) : words.get(last)))
                : Optional.empty();
    }

    /** {@code The Republican}: one of a group, called by its name. */
    private boolean isOneOf(Mention name, int last) {
        return name.type() == Mention.Type.GROUP
                && last > 0
                && ARTICLES.contains(word(last - 1))
                && Offices.head(word(last)).isPresent();
    }

    /** Index of the first word that cannot belong before the head. */
    private int boundary(int from) {
        for (int i = Math.max(1, from); i < words.size(); i++) {
            String word = word(i);
            boolean named = nameAt(i).isPresent() && nameAt(i - 1).equals(nameAt(i));
            boolean barrier = (BARRIERS.contains(word) && !isHyphened(i)) || isDone(i);
            if (!named && (barrier || isStop(i))) {
                return i;
            }
        }
        return words.size();
    }

    /** {@code seen} in {@code a draft report seen by the Courier}. */
    private boolean isDone(int i) {
        return i > 1
                && i + 1 < words.size()
                && word(i + 1).equals("by")
                && DONE.stream().anyMatch(word(i)::endsWith);
    }

    /** A comma, bracket or dash; not the full stop, apostrophe or hyphen inside a word. */
    private boolean isStop(int i) {
        char mark = text.charAt(words.get(i).start());
        return ",;:()[]—–\"“”".indexOf(mark) >= 0 || (mark == '-' && isSpaced(i));
    }

    /** {@code based} in {@code Nordhavn-based}, {@code off} in {@code off-duty}. */
    private boolean isHyphened(int i) {
        Span span = words.get(i);
        return (span.start() > 0 && text.charAt(span.start() - 1) == '-')
                || (span.end() < text.length() && text.charAt(span.end()) == '-');
    }

    private boolean isSpaced(int i) {
        return i > 0 && words.get(i - 1).end() < words.get(i).start();
    }

    /** A person named behind the noun: {@code the envoy for Nordland Bo Berg}. */
    private Optional<Mention> apposition(int last, int end) {
        for (Mention mention : inside) {
            boolean person =
                    mention.form() == Mention.Form.NAME
                            && mention.type() == Mention.Type.PERSON
                            && mention.span().start() > words.get(last).end();
            if (person && (isBehindComma(mention, end) || isBehindName(mention, end))) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** {@code the head of the agency, Bo Berg}, {@code her lawyer, Mr. Berg,}. */
    private boolean isBehindComma(Mention mention, int end) {
        int first = indexAt(mention.span().start());
        int before = first - 1;
        while (before > end && isTitle(before)) {
            before--;
        }
        return before >= end && word(before).equals(",") && isClosed(mention);
    }

    private boolean isTitle(int i) {
        return word(i).equals(".") || (Character.isUpperCase(first(i)) && nameAt(i).isEmpty());
    }

    /** {@code the envoy for Nordland Bo Berg}, {@code the head of the agency Bo Berg}. */
    private boolean isBehindName(Mention mention, int end) {
        int before = indexAt(mention.span().start()) - 1;
        if (before <= end || !isClosed(mention)) {
            return false;
        }
        if (nameAt(before).filter(name -> name.type() != Mention.Type.PERSON).isPresent()) {
            return true;
        }
        boolean noun =
                isWord(before)
                        && Character.isLowerCase(first(before))
                        && mentionAt(before).filter(m -> m.type() == Mention.Type.PERSON).isEmpty();
        boolean opened = false;
        for (int i = end + 1; i < before; i++) {
            opened |= ARTICLES.contains(word(i));
        }
        return noun && opened && !BARRIERS.contains(word(before));
    }

    /** Nothing but the source's end, a mark or a bracket behind the name. */
    private boolean isClosed(Mention mention) {
        int next = indexAt(mention.span().end() - 1) + 1;
        return next >= words.size() || isStop(next);
    }

    /** Capital letters that the model did not take for a name, and that no noun has. */
    private boolean isUnreadName(int i) {
        return Character.isUpperCase(first(i))
                && Nouns.kind(word(i)).isEmpty()
                && !(i == 0 && Nouns.isPlural(word(i)))
                && mentionAt(i).filter(m -> m.form() == Mention.Form.NOMINAL).isEmpty();
    }

    private Span unreadName(int last) {
        int first = last;
        while (first > 0
                && Character.isUpperCase(first(first - 1))
                && !ARTICLES.contains(word(first - 1))) {
            first--;
        }
        int end = last;
        while (end + 2 < words.size()
                && JOINTS.contains(word(end + 1))
                && Character.isUpperCase(first(end + 2))) {
            end += 2;
            while (end + 1 < words.size() && Character.isUpperCase(first(end + 1))) {
                end++;
            }
        }
        return words.get(first).cover(words.get(end));
    }

    private Head made(Mention.Form form, Optional<Mention> mention, Span word) {
        int cut = 1;
        while (cut < words.size() && !CUTS.contains(word(cut)) && !isStop(cut)) {
            cut++;
        }
        Span phrase = words.get(0).cover(words.get(Math.max(cut - 1, indexAt(word.end() - 1))));
        return new Head(
                form, Passage.of(text, word), mention, Passage.of(text, phrase), joined(word));
    }

    /** Names that stand beside the head with a comma or {@code and} between. */
    private List<Mention> joined(Span head) {
        List<Mention> joined = new ArrayList<>();
        List<Mention> names = inside.stream().filter(m -> m.form() == Mention.Form.NAME).toList();
        int at = head.end();
        boolean and = false;
        for (Mention name : names) {
            if (name.span().start() >= at) {
                String between = text.substring(at, name.span().start()).strip();
                if (!isJoint(between)) {
                    break;
                }
                and |= !between.equals(",");
                joined.add(name);
                at = name.span().end();
            }
        }
        return and && !isOwner(at) ? joined : List.of();
    }

    /** {@code Lee and Berg's lawyer}: what ends there owns a word behind it. */
    private boolean isOwner(int end) {
        return end < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && !TRAILING.contains(word(words.size() - 1))
                && words.get(words.size() - 1).start() > end;
    }

    /** A comma, or {@code and} with perhaps a title behind it: {@code and Prime Minister}. */
    private static boolean isJoint(String between) {
        List<String> parts = List.of(between.split("\\s++", -1));
        int titles = parts.indexOf("and") + 1;
        String joint = String.join(" ", parts.subList(0, titles));
        return between.equals(",")
                || (List.of("and", ", and").contains(joint)
                        && parts.stream()
                                .skip(titles)
                                .allMatch(title -> Character.isUpperCase(title.codePointAt(0))));
    }

    private Optional<Mention> nameAt(int i) {
        return inside.stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.span().overlaps(words.get(i)))
                .findFirst();
    }

    private Optional<Mention> mentionAt(int i) {
        Optional<Mention> name = nameAt(i);
        return name.isPresent()
                ? name
                : inside.stream().filter(m -> m.span().end() == words.get(i).end()).findFirst();
    }

    private int indexAt(int place) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).end() > place) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(first(i));
    }

    private int first(int i) {
        return text.codePointAt(words.get(i).start());
    }

    private String word(int i) {
        Span span = words.get(i);
        return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    }
}
