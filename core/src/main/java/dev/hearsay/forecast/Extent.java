package dev.hearsay.forecast;

import java.util.List;

/**
 * How far the clause reaches that a sign is about: from its subject to its end, with a condition or
 * a time that stands before it.
 *
 * <pre>{@code
 * Lee said [the bridge, built in 1950, will reopen in May], and smiled.
 * [If the dam breaks, the town will be flooded], he said.
 * }</pre>
 *
 * @param sentence where it stands
 * @param first the earliest token it may begin with
 * @param last behind the latest token it may hold
 */
record Extent(Sentence sentence, int first, int last) {
    private static final int FAR = 60;
    private static final int TAIL = 14;
    private static final int PREFIX = 7;
    private static final int PAIR = 25;
    private static final int NONE = Integer.MIN_VALUE;
    private static final List<String> DASHES = List.of("-", "―", ":", ";", "(");
    private static final List<String> ENDS =
            List.of(
                    "but",
                    "while",
                    "although",
                    "though",
                    "whereas",
                    "which",
                    "adding",
                    "saying",
                    "after",
                    "because");

    /** The first token of the clause around a sign there. */
    int start(int at) {
        int limit = Math.max(first, at - FAR);
        int i = at - 1;
        while (i >= limit) {
            String word = sentence.word(i);
            if (word.equals(",")) {
                int before = comma(i, at, limit);
                if (before == NONE) {
                    return i + 1;
                }
                i = before;
            } else if (Sentence.isQuote(word)) {
                int opening =
                        i == at - 1 || sentence.tokens().at(i).joined() ? pair(i, limit, word) : -1;
                if (opening < 0) {
                    return i + 1;
                }
                i = opening - 1;
            } else if (isDash(i) && i == at - 1 && dashBefore(i, limit) > limit) {
                i = dashBefore(i, limit) - 1;
            } else if (sentence.isCondition(i)) {
                return i;
            } else if (isBorder(i, at)) {
                return begin(i, at);
            } else {
                i--;
            }
        }
        return limit;
    }

    /** Where to go on before a comma; {@code NONE} where the clause begins behind it. */
    private int comma(int comma, int at, int limit) {
        if (comma == at - 1) {
            int other = pair(comma, limit, ",");
            return other < 0 ? NONE : other - 1;
        }
        int condition = condition(comma, limit);
        if (condition >= 0) {
            return condition > limit ? condition - 1 : limit - 1;
        }
        if (isPrefix(comma, limit)) {
            return limit - 1;
        }
        boolean list = sentence.any(comma + 1, comma + 5, "and") && comma + 6 >= at;
        return list && !sentence.word(comma + 1).equals("and") ? comma - 1 : NONE;
    }

    /** Where the condition begins that ends with a comma; -1 where none does. */
    private int condition(int comma, int limit) {
        for (int i = comma - 1; i >= Math.max(limit, comma - PAIR); i--) {
            if (sentence.isCondition(i)) {
                return i;
            }
            if (Sentence.isQuote(sentence.word(i)) || sentence.is(i, Lexis.REPORTING)) {
                return -1;
            }
        }
        return -1;
    }

    /** A condition or a time stands before the comma. */
    private boolean isPrefix(int comma, int limit) {
        int begin = limit;
        while (begin < comma
                && !Character.isLetterOrDigit((sentence.word(begin) + " ").codePointAt(0))) {
            begin++;
        }
        return List.of("when", "once", "should").contains(sentence.word(begin))
                || (comma - begin <= PREFIX && sentence.is(begin, Lexis.PREPOSITIONS));
    }

    private int pair(int from, int limit, String mark) {
        for (int i = from - 1; i >= Math.max(limit, from - PAIR); i--) {
            boolean same =
                    mark.equals(",")
                            ? sentence.word(i).equals(",")
                            : Sentence.isQuote(sentence.word(i));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBorder(int i, int at) {
        String word = sentence.word(i);
        boolean dash = DASHES.contains(word) && !(word.equals("-") && sentence.token(i).joined());
        return dash
                || (sentence.is(i, Lexis.JOINTS) && !(word.equals("who") && i < at - 1))
                || (sentence.is(i, Lexis.REPORTING) && i < at - 1 && !sentence.isAdverb(i))
                || (word.equals("and") && isVerbBefore(i));
    }

    /** {@code The dam broke and [the town will]}; not {@code [Lee and Berg will]}. */
    private boolean isVerbBefore(int and) {
        for (int i = and - 1; i >= Math.max(first, and - 12); i--) {
            String word = sentence.word(i);
            if (word.equals(",") || sentence.is(i, Lexis.JOINTS)) {
                break;
            }
            boolean past = word.length() > 4 && word.endsWith("ed");
            if (past
                    || sentence.is(i, Lexis.BE)
                    || Lexis.MODALS.has(word)
                    || sentence.is(i, Lexis.REPORTING)
                    || List.of("was", "were", "had", "has", "have").contains(word)) {
                return true;
            }
            if (i == first && first > sentence.start()) {
                return true;
            }
        }
        return false;
    }

    private int begin(int border, int at) {
        boolean relative =
                border == at - 1 && List.of("who", "which", "that").contains(sentence.word(border));
        if (relative) {
            return border;
        }
        return sentence.is(border, Lexis.TOLD_SOMEBODY) ? behindHearer(border + 1, at) : border + 1;
    }

    /** {@code told [reporters] the bridge}: one word, or a name. */
    private int behindHearer(int from, int at) {
        int i = from;
        if (sentence.token(i).isCapitalised()) {
            while (i < at - 1 && sentence.token(i).isCapitalised()) {
                i++;
            }
            return i;
        }
        return i < at - 2 ? i + 1 : i;
    }

    /** Behind the last token of a clause that holds a sign from one place up to another. */
    int end(int start, int from) {
        boolean quoted = isQuoted(start);
        int limit = Math.min(last, from + FAR);
        for (int i = from; i < limit; i++) {
            String word = sentence.word(i);
            boolean mark = Sentence.isQuote(word);
            int dash = isDash(i) ? pairAhead(i, limit) : -1;
            if (dash > 0) {
                i = dash;
                continue;
            }
            if ((mark && quoted) || isEnd(start, i, limit)) {
                return trimmed(start, i);
            }
            if (mark) {
                quoted = !quoted;
            }
        }
        return trimmed(start, limit);
    }

    private boolean isDash(int i) {
        return DASHES.subList(0, 2).contains(sentence.word(i)) && !sentence.token(i).joined();
    }

    private int dashBefore(int dash, int limit) {
        for (int i = dash - 1; i > Math.max(limit, dash - 12); i--) {
            if (isDash(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The dash that closes what another opens; -1 where none does. */
    private int pairAhead(int dash, int limit) {
        for (int i = dash + 1; i < Math.min(limit - 1, dash + 12); i++) {
            if (isDash(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isRelative(int start) {
        return List.of("who", "which").contains(sentence.word(start));
    }

    private boolean isEnd(int start, int i, int limit) {
        String word = sentence.word(i);
        boolean dash = DASHES.contains(word) && !word.equals("(") && !sentence.token(i).joined();
        if (word.equals(":") || dash || word.equals(";") || ENDS.contains(word)) {
            return (!word.equals("after") && !word.equals("because"))
                    || sentence.word(i - 1).equals(",");
        }
        return word.equals(",") && (isTail(i, limit) || isRelative(start));
    }

    /** {@code , the bank warned} and {@code , according to Lee} close the clause. */
    private boolean isTail(int comma, int limit) {
        if (ENDS.contains(sentence.word(comma + 1))
                || sentence.word(comma + 1).equals("according")) {
            return true;
        }
        boolean quote = Sentence.isQuote(sentence.word(comma + 1));
        for (int i = comma + 1; i < Math.min(limit, comma + TAIL); i++) {
            if (sentence.is(i, Lexis.REPORTING)) {
                return true;
            }
            if (sentence.word(i).equals(",") || (quote && i > comma + 1)) {
                return quote;
            }
        }
        return quote;
    }

    private boolean isQuoted(int start) {
        boolean quoted = false;
        for (int i = Math.max(0, start - 2 * FAR); i < start; i++) {
            String word = sentence.tokens().lower(i);
            quoted = Sentence.isQuote(word) ? !quoted : quoted;
        }
        return quoted;
    }

    private int trimmed(int start, int end) {
        int i = end;
        while (i > start + 1
                && (!Character.isLetterOrDigit((sentence.word(i - 1) + " ").codePointAt(0))
                        || List.of("and", "but", "or").contains(sentence.word(i - 1)))
                && !sentence.word(i - 1).equals(")")
                && !sentence.word(i - 1).equals("%")) {
            i--;
        }
        return i;
    }
}
