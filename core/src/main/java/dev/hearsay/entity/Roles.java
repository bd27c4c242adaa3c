package dev.hearsay.entity;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What an article says that a person is, where it says it: each rule finds one form.
 *
 * <pre>{@code
 * the Kesterian president's special envoy for Lund Ann Lee     TitleBefore
 * The bank's chief economist, Bo Berg, said                    DescriptionBefore
 * Ann Lee, 34, a nurse from Lund, said                         DescriptionAfter
 * Bo Berg (R-Texas)                                            Party
 * }</pre>
 *
 * <p>A role is never longer than its clause, and is left out where the words may belong to somebody
 * else: {@code a spokesman for Ann Lee}, {@code Ann Lee, the mayor and Bo Berg}.
 */
final class Roles implements Draft.Rule {
    private static final List<RoleRule> RULES =
            List.of(
                    RoleBefore::title,
                    RoleBefore::description,
                    RoleAfter::party,
                    RoleAfter::description);

    /** Finds the words beside a name that say what its bearer is. */
    private interface RoleRule {
        Optional<Span> find(Draft draft, Found name);
    }

    @Override
    public void apply(Draft draft) {
        for (Found found : draft.founds()) {
            if (found.named() && found.person()) {
                for (RoleRule rule : RULES) {
                    rule.find(draft, found).ifPresent(role -> say(draft, found, role));
                }
            }
        }
    }

    private static void say(Draft draft, Found found, Span role) {
        Passage passage = Passage.of(draft.text(), role);
        if (Offices.gender(passage.words()).conflicts(found.name().gender())) {
            return;
        }
        found.cluster().say(passage);
        Optional<String> head = Offices.head(passage.words());
        for (Found noun : draft.founds()) {
            boolean inside = !noun.named() && !noun.pronoun() && role.overlaps(noun.span());
            if (inside
                    && head.isPresent()
                    && noun.cluster() != found.cluster()
                    && noun.cluster().founds().size() == 1
                    && head.equals(Offices.head(noun.words()))) {
                draft.join(found.cluster(), noun.cluster(), 0.97, "entity/role");
            }
        }
    }
}
