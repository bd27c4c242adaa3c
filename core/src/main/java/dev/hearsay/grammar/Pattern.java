package dev.hearsay.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The form of one rule, over the tokens of a text.
 *
 * <pre>{@code
 * since|in [ {month} ,? {year} ]
 *   since, in     either word, outside of the expression
 *   [ ]           where the expression begins and ends; all of it where they are missing
 *   {month}       words of the kind month, for the slot MONTH; {n2:n} fills N2 with words of the kind n
 *   ,?            a comma or none;  ( a b / c )?  a group, its alternatives, all or none
 *   !ago  !( a b ) no such token next;   @in|by  one of these before, outside;   <day>  a phrase of phrases.tsv
 *   lp  rp        the marks ( and )
 *   ^  ~w  ~s     next a capital, a small word, a small word that ends in s;   @w  a small word before
 * }</pre>
 */
public final class Pattern {
    private final Node root;
    private final Set<String> firsts;

    private Pattern(Node root, Set<String> firsts) {
        this.root = root;
        this.firsts = firsts;
    }

    /**
     * The place and the parts of what fits.
     *
     * @param start its first token
     * @param end behind its last token
     * @param parts what its words told
     */
    public record Fit(int start, int end, Parts parts) {}

    /** Parses a form; {@link IllegalArgumentException} where it is none. */
    public static Pattern parse(String form, Map<String, String> phrases, Lexicon lexicon) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(expand(form, phrases).split("\\s++")));
        Node root = alternatives(words, lexicon);
        if (!words.isEmpty()) {
            throw new IllegalArgumentException(
                    "Could not read the form '%s': '%s' is left over. Close its brackets."
                            .formatted(form, words.peek()));
        }
        return new Pattern(root, root.firsts().words);
    }

    /** Phrases stand for their forms; a phrase may use those before it in the list only. */
    private static String expand(String form, Map<String, String> phrases) {
        String expanded = form;
        for (int depth = 0; depth < 4 && expanded.contains("<"); depth++) {
            for (Map.Entry<String, String> phrase : phrases.entrySet()) {
                expanded =
                        expanded.replace(
                                "<" + phrase.getKey() + ">", "( " + phrase.getValue() + " )");
            }
        }
        return expanded;
    }

    /** The words that it may begin with. */
    public Set<String> firsts() {
        return firsts;
    }

    /** What fits from this token on. */
    public Optional<Fit> at(Tokens tokens, int at) {
        State state = new State(tokens, at);
        boolean fits =
                root.fits(
                        state,
                        at,
                        end -> {
                            state.end = state.end < 0 ? end : state.end;
                            return end > at;
                        });
        return fits && state.end > state.start
                ? Optional.of(new Fit(state.start, state.end, Parts.of(state.values)))
                : Optional.empty();
    }

    /** What was found on the way. */
    private static final class State {
        final Tokens tokens;
        final Map<Slot, String> values = new EnumMap<>(Slot.class);
        int start;
        int end = -1;

        State(Tokens tokens, int at) {
            this.tokens = tokens;
            this.start = at;
        }
    }

    /** What comes behind. */
    private interface Rest {
        boolean from(int at);
    }

    /** The words that something may begin with, and whether it may be empty. */
    private record Firsts(Set<String> words, boolean empty) {}

    private interface Node {
        boolean fits(State state, int at, Rest rest);

        Firsts firsts();
    }

    private static Node alternatives(Deque<String> words, Lexicon lexicon) {
        List<Node> all = new ArrayList<>(List.of(sequence(words, lexicon)));
        while ("/".equals(words.peek())) {
            words.pop();
            all.add(sequence(words, lexicon));
        }
        return all.size() == 1 ? all.get(0) : new Alternatives(all);
    }

    private static Node sequence(Deque<String> words, Lexicon lexicon) {
        List<Node> all = new ArrayList<>();
        while (!words.isEmpty() && !"/".equals(words.peek()) && !words.peek().startsWith(")")) {
            all.add(one(words, lexicon));
        }
        Node sequence = all.remove(all.size() - 1);
        while (!all.isEmpty()) {
            sequence = new Then(all.remove(all.size() - 1), sequence);
        }
        return sequence;
    }

    private static Node one(Deque<String> words, Lexicon lexicon) {
        String word = words.pop();
        if (word.equals("(")) {
            Node group = alternatives(words, lexicon);
            return ")?".equals(words.pop()) ? new Maybe(group) : group;
        }
        if (word.length() > 1 && word.endsWith("?")) {
            return new Maybe(atom(word.substring(0, word.length() - 1), lexicon));
        }
        if (word.equals("!(")) {
            Node group = alternatives(words, lexicon);
            words.pop();
            return new Not(group);
        }
        return word.length() > 1 && word.startsWith("!")
                ? new Not(atom(word.substring(1), lexicon))
                : atom(word, lexicon);
    }

    private static Node atom(String word, Lexicon lexicon) {
        if (word.startsWith("{")) {
            String[] names = word.substring(1, word.length() - 1).split(":", -1);
            return new Filled(lexicon, slot(names[0]), names[names.length - 1]);
        }
        return switch (word) {
            case "[" -> new Edge(true);
            case "]" -> new Edge(false);
            case "^" -> new Look(0, Token::isCapitalised);
            case "~w" -> new Look(0, Token::isSmall);
            case "~s" -> new Look(0, token -> token.isSmall() && token.lower().endsWith("s"));
            case "@w" -> new Look(-1, Token::isSmall);
            default -> word.startsWith("@") && word.length() > 1 ? before(word) : words(word);
        };
    }

    private static Node before(String word) {
        Set<String> words = words(word.substring(1)).words;
        return new Look(-1, token -> words.contains(token.lower()));
    }

    private static AnyOf words(String word) {
        Set<String> words = new TreeSet<>();
        for (String one : word.split("\\|", -1)) {
            words.add(one.equals("lp") ? "(" : one.equals("rp") ? ")" : one);
        }
        return new AnyOf(words);
    }

    private static Slot slot(String name) {
        return Slot.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private record AnyOf(Set<String> words) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            return words.contains(state.tokens.lower(at)) && rest.from(at + 1);
        }

        @Override
        public Firsts firsts() {
            return new Firsts(words, false);
        }
    }

    private record Filled(Lexicon lexicon, Slot slot, String known) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            Optional<Lexed> lexed = lexicon.at(known, state.tokens, at);
            if (lexed.isEmpty()) {
                return false;
            }
            state.values.put(slot, lexed.get().value());
            if (rest.from(lexed.get().end())) {
                return true;
            }
            state.values.remove(slot);
            return false;
        }

        @Override
        public Firsts firsts() {
            return new Firsts(lexicon.firsts(known), false);
        }
    }

    private record Edge(boolean start) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            int before = state.start;
            state.start = start ? at : before;
            if (!rest.from(at)) {
                state.start = before;
                return false;
            }
            state.end = start ? state.end : at;
            return true;
        }

        @Override
        public Firsts firsts() {
            return new Firsts(new TreeSet<>(), true);
        }
    }

    private record Look(int by, Predicate<Token> asked) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            return asked.test(state.tokens.at(at + by)) && rest.from(at);
        }

        @Override
        public Firsts firsts() {
            return new Firsts(new TreeSet<>(), true);
        }
    }

    private record Not(Node node) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            State aside = new State(state.tokens, at);
            return !node.fits(aside, at, end -> true) && rest.from(at);
        }

        @Override
        public Firsts firsts() {
            return new Firsts(new TreeSet<>(), true);
        }
    }

    private record Maybe(Node node) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            return node.fits(state, at, rest) || rest.from(at);
        }

        @Override
        public Firsts firsts() {
            return new Firsts(node.firsts().words, true);
        }
    }

    private record Alternatives(List<Node> nodes) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            for (Node node : nodes) {
                if (node.fits(state, at, rest)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Firsts firsts() {
            Set<String> words = new TreeSet<>();
            nodes.forEach(node -> words.addAll(node.firsts().words));
            return new Firsts(words, nodes.stream().anyMatch(node -> node.firsts().empty));
        }
    }

    private record Then(Node head, Node tail) implements Node {
        @Override
        public boolean fits(State state, int at, Rest rest) {
            return head.fits(state, at, next -> tail.fits(state, next, rest));
        }

        @Override
        public Firsts firsts() {
            Firsts first = head.firsts();
            if (!first.empty) {
                return first;
            }
            Set<String> words = new TreeSet<>(first.words);
            words.addAll(tail.firsts().words);
            return new Firsts(words, tail.firsts().empty);
        }
    }
}
