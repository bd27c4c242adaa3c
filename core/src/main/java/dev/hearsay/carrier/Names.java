package dev.hearsay.carrier;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All carriers that a text names: those known, and those that the words beside them make one.
 *
 * <pre>{@code
 * told the Nordhavn Courier          Nordhavn Courier   outlet   by its last word
 * told Radio Nord                    Radio Nord         outlet   by its first
 * the Morgenblad newspaper said      Morgenblad         outlet   by the word behind it
 * told the news agency NTA           NTA                agency   by the word before it
 * on “The Vera Moss Show”            Vera Moss Show     outlet   by its last word, behind "on"
 * in an interview with NordSources   NordSources        outlet   by its form, behind "interview with"
 * }</pre>
 */
final class Names {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}'&-]{0,24}+";
    private static final String OUTLET =
            "(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|website|news site|news portal"
                    + "|radio station|television station|TV station|television channel|TV channel"
                    + "|television network|television|radio|TV)";
    private static final String AGENCY = "(?:news agency|news wire|newswire)";
    private static final String SHOW = "(?:Show|Podcast|Hour|Tonight|Live)";
    private static final String TOLD = "(?:told|tells|telling)";
    private static final String TALKED =
            "(?:(?:[Ii]nterview|conversation) with|(?:spoke|speaking|Speaking) (?:to|with))";
    private static final String MEDIA =
            "(?:Buzz|Check|Daily|Feed|Inside|Insider|Journal|Live|Media|News|Observer|Politics|Post"
                    + "|Press|Radio|Report|Source|Sources|Times|Today|Voice|Watch|Wire)";
    private static final String LOCAL =
            "(?:Advocate|Age|Beacon|Citizen|Echo|Globe|Mail|Mercury|Star|Sun)";
    private static final String JOINED =
            "(?:%1$s\\p{Lu}\\p{Ll}{1,15}+|\\p{Lu}\\p{Ll}{1,15}%1$s)".formatted(MEDIA);
    private static final String CAMEL =
            "(?!Ma?c\\p{Lu}|D[eiu]\\p{Lu}|L[aeo]\\p{Lu}|Fitz|V[ao]n|Ben\\p{Lu}|St\\p{Lu})"
                    + "\\p{Lu}\\p{Ll}{1,15}+\\p{Lu}\\p{L}{1,15}+";
    private static final String END_OF_NAME =
            ")(?![\\p{L}\\p{N}/-]|'s?| \\p{Lu}| (?:executives?|staff|employees|managers?|lawyers?)\\b)";
    private static final String DAY =
            "(?:(?:the|his|her|their|\\p{Lu}\\p{Ll}{2,6}day's|an episode of) )?+[\"“']{0,2}(?:The )?+";
    private static final List<Form> FORMS = forms();
    private static final Set<String> WORDS = WordList.load(Names.class, "en/outlet-words.txt");
    private static final List<String> PEOPLE =
            List.of(
                    "anchor",
                    "correspondent",
                    "editor",
                    "host",
                    "journalist",
                    "reporter",
                    "reporters");
    private static final Pattern NATION = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}+(?:['’]s)?");

    private Names() {}

    /** One shape of a carrier's name: the group is the name. */
    private record Form(Pattern pattern, Carrier.Kind kind) {}

    private static List<Form> forms() {
        String endings = String.join("|", WordList.load(Names.class, "en/outlet-endings.txt"));
        Carrier.Kind outlet = Carrier.Kind.OUTLET;
        Carrier.Kind agency = Carrier.Kind.AGENCY;
        String names = NAME + "(?: " + NAME + "){0,3}";
        return List.of(
                form("[Tt]he (" + names + ") " + AGENCY + "\\b", agency),
                form("[Tt]he (" + names + ") " + OUTLET + "\\b", outlet),
                form(AGENCY + ",? (" + NAME + "(?: " + NAME + "){0,2}+)", agency),
                form("(?<!the )" + OUTLET + ",? (" + NAME + "(?: " + NAME + "){0,2}+)", outlet),
                form("((?:" + NAME + " ){1,4}(?:News Agency))\\b", agency),
                form("((?:" + NAME + " ){1,4}(?:" + endings + "))\\b", outlet),
                form(
                        "(?:[Oo]n|" + TOLD + "|with) " + DAY + "(" + titled(SHOW) + END_OF_NAME,
                        outlet),
                form(TOLD + " (?:[Tt]he )?[\"“]?(" + titled("Report") + END_OF_NAME, outlet),
                form(TOLD + " the (" + titled(LOCAL) + END_OF_NAME, outlet),
                form(TOLD + " (" + JOINED + END_OF_NAME, outlet),
                form(TALKED + " (" + CAMEL + END_OF_NAME, outlet),
                form("((?:Radio|Channel|TV) (?:" + NAME + "|\\d{1,3}+))\\b", outlet));
    }

    /** Up to five names and a last one. */
    private static String titled(String last) {
        return "(?:" + NAME + " ){1,5}" + last;
    }

    private static Form form(String pattern, Carrier.Kind kind) {
        return new Form(Pattern.compile("(?<![\\p{L}\\p{N}@#-])" + pattern), kind);
    }

    /** Those of a text whose white space and apostrophes are plain, in order. */
    static List<Carriers.Named> in(String text, Carriers carriers) {
        List<Carriers.Named> found = new ArrayList<>(carriers.in(text));
        found.removeIf(named -> isLastOfTitle(text, named));
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                Carriers.Named named = named(matcher, form.kind);
                if (found.stream().noneMatch(other -> other.span().overlaps(named.span()))) {
                    found.add(named);
                }
            }
        }
        found.sort(Comparator.comparing(Carriers.Named::span));
        return found;
    }

    /** Whether a name is only the end of another, {@code Report} in {@code the Vesk Report}. */
    private static boolean isLastOfTitle(String text, Carriers.Named named) {
        int start = named.span().start();
        int word = text.lastIndexOf(' ', start - 2) + 1;
        return named.name().equals("Report")
                && start > 1
                && Character.isUpperCase(text.charAt(word))
                && !text.startsWith("The ", word)
                && text.charAt(start - 1) == ' ';
    }

    private static Carriers.Named named(Matcher matcher, Carrier.Kind kind) {
        String name = matcher.group(1);
        int skip = name.startsWith("The ") ? 4 : 0;
        return new Carriers.Named(
                name.substring(skip), kind, new Span(matcher.start(1) + skip, matcher.end(1)));
    }

    /**
     * Whether a source is a carrier and nothing else: {@code the state news agency SANA}, and
     * neither {@code CNN’s Ann Lee} nor {@code an editor of the Courier}.
     */
    static boolean isAll(Passage source, Span name) {
        int start = Math.max(0, name.start() - source.span().start());
        int end = Math.min(source.words().length(), name.end() - source.span().start());
        return plain(source.words().substring(0, start), true)
                && plain(source.words().substring(end), false);
    }

    /** Whether only an article, adjectives of nations and words like {@code agency} stand here. */
    private static boolean plain(String words, boolean before) {
        for (String word : words.split("[\\s,\"“”:]+", -1)) {
            boolean nation = before && NATION.matcher(word).matches();
            boolean plain = word.isEmpty() || nation || isArticle(word) || WORDS.contains(word);
            if (!plain || PEOPLE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equals("a") || word.equals("an");
    }
}
