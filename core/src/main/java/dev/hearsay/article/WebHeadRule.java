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
        keepFirstByline(draft);
        if (!has(draft, Draft.Role.BYLINE)) {
            bylineRule.mark(draft);
        }
    }

    /** Of several lines that the page calls bylines the first that names somebody is one. */
    private static void keepFirstByline(Draft draft) {
        boolean found = false;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.role(i) == Draft.Role.BYLINE) {
                boolean names = !found && !BylineRule.names(draft.block(i)).isEmpty();
                draft.mark(i, names ? Draft.Role.BYLINE : Draft.Role.OTHER);
                found |= names;
            }
        }
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
