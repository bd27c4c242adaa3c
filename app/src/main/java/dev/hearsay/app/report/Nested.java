package dev.hearsay.app.report;

import dev.hearsay.claim.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement and how deep it stands inside others: 0 where nobody else hands it on.
 *
 * @param number its number in the account, from 1
 * @param depth how many statements stand around it
 * @param statement the statement
 */
public record Nested(int number, int depth, Statement statement) {

    /**
     * Every statement once, each behind the one that hands it on. A {@code within} that leads
     * nowhere, or in a circle, counts as none.
     */
    public static List<Nested> of(List<Statement> statements) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            places.putIfAbsent(statements.get(i).id(), i);
        }
        List<List<Integer>> inside = new ArrayList<>();
        statements.forEach(statement -> inside.add(new ArrayList<>()));
        Deque<Integer> outermost = new ArrayDeque<>();
        for (int i = 0; i < statements.size(); i++) {
            Optional<Integer> around = statements.get(i).within().map(places::get);
            if (around.isPresent()) {
                inside.get(around.get()).add(i);
            } else {
                outermost.add(i);
            }
        }
        Walk walk = new Walk(statements, inside);
        outermost.forEach(walk::from);
        for (int i = 0; i < statements.size(); i++) {
            walk.from(i);
        }
        return List.copyOf(walk.found);
    }

    /** Goes down without recursion, so that no depth can exhaust the stack. */
    private static final class Walk {
        private final List<Statement> statements;
        private final List<List<Integer>> inside;
        private final boolean[] seen;
        private final List<Nested> found = new ArrayList<>();

        Walk(List<Statement> statements, List<List<Integer>> inside) {
            this.statements = statements;
            this.inside = inside;
            this.seen = new boolean[statements.size()];
        }

        void from(int outermost) {
            Deque<int[]> next = new ArrayDeque<>();
            next.push(new int[] {outermost, 0});
            while (!next.isEmpty()) {
                int[] step = next.pop();
                if (seen[step[0]]) {
                    continue;
                }
                seen[step[0]] = true;
                found.add(new Nested(step[0] + 1, step[1], statements.get(step[0])));
                List<Integer> below = inside.get(step[0]);
                for (int i = below.size() - 1; i >= 0; i--) {
                    next.push(new int[] {below.get(i), step[1] + 1});
                }
            }
        }
    }
}
