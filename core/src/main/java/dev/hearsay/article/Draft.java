package dev.hearsay.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of one text and what the rules have made of each so far; body until a rule says
 * otherwise.
 */
final class Draft {
    private final List<Block> blocks;
    private final Role[] roles;
    private final Optional<String> title;

    Draft(List<Block> blocks, Optional<String> title) {
        this.blocks = List.copyOf(blocks);
        this.roles = new Role[blocks.size()];
        this.title = title;
        Arrays.fill(roles, Role.BODY);
    }

    /** Paragraphs of which it is known already what they are, some to be looked at again. */
    Draft(WebText webText, Optional<String> title) {
        this(webText.blocks(), title);
        webText.roles().toArray(roles);
    }

    /** What a paragraph is. */
    enum Role {
        BODY(Optional.empty()),
        HEADLINE(Optional.empty()),
        BYLINE(Optional.empty()),
        TIMESTAMP(Optional.of(Furniture.Kind.TIMESTAMP)),
        RELATED(Optional.of(Furniture.Kind.RELATED)),
        SHARE(Optional.of(Furniture.Kind.SHARE)),
        CAPTION(Optional.of(Furniture.Kind.CAPTION)),
        COMMENTS(Optional.of(Furniture.Kind.COMMENTS)),
        OTHER(Optional.of(Furniture.Kind.OTHER));

        private final Optional<Furniture.Kind> kind;

        Role(Optional<Furniture.Kind> kind) {
            this.kind = kind;
        }

        Optional<Furniture.Kind> kind() {
            return kind;
        }
    }

    /**
     * One rule of layout: looks at the draft and marks what it knows, never what an earlier rule
     * has marked.
     */
    interface Rule {
        void mark(Draft draft);
    }

    int size() {
        return blocks.size();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    Role role(int i) {
        return roles[i];
    }

    boolean isBody(int i) {
        return roles[i] == Role.BODY;
    }

    void mark(int i, Role role) {
        roles[i] = role;
    }

    /** The headline that was given beside the text. */
    Optional<String> title() {
        return title;
    }

    /** The first body paragraph at or after {@code i}, the size where none is. */
    int nextBody(int i) {
        int next = i;
        while (next < size() && !isBody(next)) {
            next++;
        }
        return next;
    }

    /** The last paragraph before {@code i} that is not furniture, -1 where none is. */
    int before(int i) {
        int before = i - 1;
        while (before >= 0 && roles[before].kind().isPresent()) {
            before--;
        }
        return before;
    }
}
