package dev.hearsay.article;

/** Headline and byline of a web page: those that the page shows, else those that its text does. */
final class WebHeadRule implements Draft.Rule {
    private final Draft.Rule headlineRule;
    private final Draft.Rule bylineRule;

    WebHeadRule(Draft.Rule headlineRule, Draft.Rule bylineRule) {
        this.headlineRule = headlineRule;
        this.bylineRule = bylineRule;
    }

    @Override
    public void mark(Draft draft) {
        if (!has(draft, Draft.Role.HEADLINE)) {
            headlineRule.mark(draft);
        }
        int first = draft.nextBody(0);
        if (!keepFirstByline(draft) && !findByline(draft, first)) {
            bylineRule.mark(draft);
        }
        for (int i = 0; i < draft.size(); i++) {
            if (draft.role(i) == Draft.Role.OTHER && TimestampRule.isTimestamp(draft.block(i))) {
                draft.mark(i, Draft.Role.TIMESTAMP);
            }
        }
    }

    /** Of several lines that the page calls bylines the first that names somebody is one. */
    private static boolean keepFirstByline(Draft draft) {
        boolean found = false;
        int first = draft.nextBody(0);
        int last = draft.size() - 1;
        while (last >= 0 && !draft.isBody(last)) {
            last--;
        }
        for (int i = 0; i < draft.size(); i++) {
            if (draft.role(i) == Draft.Role.BYLINE) {
                boolean outside = i < first || i > last;
                boolean names =
                        !found && outside && !BylineRule.namesInByline(draft.block(i)).isEmpty();
                draft.mark(i, names ? Draft.Role.BYLINE : Draft.Role.OTHER);
                found |= names;
            }
        }
        return found;
    }

    /** A byline among the lines above the body that the page calls nothing. */
    private static boolean findByline(Draft draft, int end) {
        for (int i = 0; i < end; i++) {
            if (draft.role(i) == Draft.Role.OTHER && !BylineRule.names(draft.block(i)).isEmpty()) {
                draft.mark(i, Draft.Role.BYLINE);
                return true;
            }
        }
        return false;
    }

    private static boolean has(Draft draft, Draft.Role role) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.role(i) == role) {
                return true;
            }
        }
        return false;
    }
}
