package dev.hearsay.quantity;

import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/** How far a noun phrase reaches behind its noun. */
final class Phrase {
    private static final int LONGEST = 8;
    private static final int PARTS = 3;

    private Phrase() {}

    /** The token behind what goes on with the noun that ends before {@code from}. */
    static int end(Tokens tokens, int from) {
        int at = from;
        boolean passive = false;
        for (int parts = 0; parts < PARTS; parts++) {
            int participle = participle(tokens, at);
            if (participle > at) {
                passive = true;
                at = participle;
            }
            int next = part(tokens, at, passive);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Behind a participle that goes with the noun: {@code forcibly kept by …}; else the same. */
    private static int participle(Tokens tokens, int at) {
        int verb = tokens.at(at).lower().endsWith("ly") ? at + 1 : at;
        Token next = tokens.at(verb + 1);
        boolean bound =
                tokens.at(verb + 2).isAny("least", "most") || tokens.at(verb + 2).isNumber();
        boolean ends = next.isNone() || next.isStop() || (isPreposition(next) && !bound);
        return Lists.PARTICIPLES.has(tokens.at(verb).lower()) && ends ? verb + 1 : at;
    }

    private static boolean isPreposition(Token token) {
        return token.isAny(
                "by", "in", "at", "from", "on", "of", "near", "across", "inside", "without",
                "under", "during", "since", "after", "for");
    }

    /** Behind {@code of …}, {@code in Nordhavn}, {@code by the army}; else the same. */
    private static int part(Tokens tokens, int at, boolean passive) {
        Token word = tokens.at(at);
        boolean any =
                word.isAny("of")
                        || (passive && word.isAny("by", "in", "at", "from", "inside", "without"));
        boolean named = word.isAny("in", "at", "from", "near", "across", "inside", "on");
        if (!any && !named) {
            return at;
        }
        int start = at + 1;
        while (isDeterminer(tokens.at(start))) {
            start++;
        }
        int end = run(tokens, start);
        boolean name = false;
        for (int i = start; i < end; i++) {
            name |= tokens.at(i).isCapital() && !Lists.CALENDAR.has(tokens.at(i).lower());
        }
        boolean number =
                tokens.at(start).isNumber()
                        || NumberWords.find(tokens.at(start).lower()).isPresent();
        return end > start && (any || name) && !number ? end : at;
    }

    static boolean isDeterminer(Token token) {
        return token.isAny(
                "the", "a", "an", "its", "his", "their", "her", "our", "my", "your", "these",
                "those", "this", "that", "all", "each", "every");
    }

    /** The token behind a run of words that may make one noun phrase; up to its first plural. */
    static int run(Tokens tokens, int start) {
        int at = start;
        while (at < start + LONGEST) {
            Token token = tokens.at(at);
            boolean dash = token.isDash() && token.glued() && tokens.glued(at + 1);
            boolean word =
                    token.isWord()
                            && (token.words().equals("US") || !Lists.NOUN_ENDS.has(token.lower()));
            if (!dash && !word && !(token.isDash() && tokens.glued(at))) {
                return withoutVerb(tokens, start, at);
            }
            at++;
            if (word && isPlural(token.lower()) && !token.isCapital() && !tokens.at(at).isDash()) {
                return at;
            }
        }
        return at;
    }

    /** Not {@code surprised} in {@code of its strength surprised the engineers}. */
    private static int withoutVerb(Tokens tokens, int start, int end) {
        Token last = tokens.at(end - 1);
        boolean verb =
                !last.isCapital()
                        && last.lower().length() > 4
                        && last.lower().endsWith("ed")
                        && !last.lower().endsWith("eed")
                        && !tokens.at(end - 2).isDash();
        return verb && end - 1 > start ? end - 1 : end;
    }

    static boolean isPlural(String lower) {
        if (Lists.PLURALS.containsKey(lower)) {
            return true;
        }
        return lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s")
                && !lower.endsWith("’s")
                && !Lists.TIED_PLURALS.has(lower)
                && !Lists.NOT_PLURALS.has(lower);
    }

    /**
     * {@code homes -> home}, {@code women -> woman}, {@code cities -> city}; others as they are.
     */
    static String singular(String lower) {
        return Optional.ofNullable(Lists.PLURALS.get(lower))
                .orElseGet(
                        () ->
                                isPlural(lower) || Lists.TIED_PLURALS.has(lower)
                                        ? withoutEnding(lower)
                                        : lower);
    }

    private static String withoutEnding(String lower) {
        String stem = lower.substring(0, lower.length() - 1);
        if (stem.endsWith("ie") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        boolean hissing =
                stem.endsWith("che")
                        || stem.endsWith("she")
                        || stem.endsWith("sse")
                        || stem.endsWith("xe")
                        || stem.endsWith("zze");
        return hissing ? stem.substring(0, stem.length() - 1) : stem;
    }
}
