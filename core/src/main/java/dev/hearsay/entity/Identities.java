package dev.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same person in several articles.
 *
 * <pre>{@code
 * article 1   Sergey Holt, Kesterian Foreign Minister
 * article 2   Sergei Holt                              the same name
 * article 3   Holt, the Kesterian foreign minister     the surname and a role
 * article 4   Holt, a baker                            nobody of these
 * }</pre>
 *
 * <p>Only persons with names, and only where the evidence suffices: one name, one name spelled
 * otherwise or shortened, or a surname alone with a role that agrees. Where two of those who are
 * joined could also be a third, none is. Governments, organizations and groups need no more than
 * their equal keys.
 */
public final class Identities {
    private static final double SAME_NAME = 0.9;
    private static final double SAME_NAME_AND_ROLE = 0.97;
    private static final double VARIANT = 0.8;
    private static final double VARIANT_AND_ROLE = 0.9;
    private static final double SURNAME_AND_ROLE = 0.85;

    private Identities() {}

    /**
     * An entity in one of several articles.
     *
     * @param article the index of the article
     * @param entity what was found in it
     * @param evidence why it belongs here: {@code first}, {@code same name and role}
     * @param confidence how sure it is that it is the same as the first, 0 to 1
     */
    public record Member(int article, Entity entity, String evidence, double confidence) {}

    /**
     * One person over several articles.
     *
     * @param key the key of the first member with a full name
     * @param members in order of the articles; one at least
     */
    public record Identity(String key, List<Member> members) {

        /** Copies its list. */
        public Identity {
            members = List.copyOf(members);
        }
    }

    /**
     * Groups the persons of several articles; each named person is in exactly one identity.
     *
     * @param articles the entities of each article, as {@link EntityFinder} gives them
     */
    public static List<Identity> join(List<List<Entity>> articles) {
        Map<String, List<Member>> identities = new LinkedHashMap<>();
        List<Member> rest = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Entity entity : articles.get(i)) {
                if (entity.kind() == EntityKind.PERSON && entity.named()) {
                    Member member = new Member(i, entity, "first", 1);
                    if (name(entity).full()) {
                        byKey(identities, member);
                    } else {
                        rest.add(member);
                    }
                }
            }
        }
        Map<String, List<List<Member>>> bySound = new TreeMap<>();
        identities.values().forEach(group -> alike(bySound, group.get(0)).add(group));
        bySound.replaceAll((sound, groups) -> variants(groups));
        for (Member member : rest) {
            bySurname(alike(bySound, member), member);
        }
        return bySound.values().stream()
                .flatMap(List::stream)
                .map(group -> new Identity(group.get(0).entity().key(), group))
                .sorted(Comparator.comparing((Identity one) -> one.members().get(0).article()))
                .toList();
    }

    /** Those whose surnames sound alike: nobody else can be the same. */
    private static List<List<Member>> alike(
            Map<String, List<List<Member>>> bySound, Member member) {
        String surname = name(member.entity()).bareSurname();
        String last = surname.substring(surname.lastIndexOf('-') + 1);
        return bySound.computeIfAbsent(Spelling.sound(last), sound -> new ArrayList<>());
    }

    private static PersonName name(Entity entity) {
        return PersonName.parse(entity.name());
    }

    private static void byKey(Map<String, List<Member>> identities, Member member) {
        String key = member.entity().key();
        for (int other = 0; ; other++) {
            List<Member> known =
                    identities.computeIfAbsent(key + "\t" + other, k -> new ArrayList<>());
            if (known.isEmpty()) {
                known.add(member);
                return;
            }
            if (known.stream().allMatch(one -> mayBeOne(one, member))) {
                boolean role = known.stream().anyMatch(one -> rolesAgree(one, member));
                known.add(
                        because(
                                member,
                                role ? "same name and role" : "same name",
                                role ? SAME_NAME_AND_ROLE : SAME_NAME));
                return;
            }
        }
    }

    /** Not two of one article, nor with other middle names, genders or states. */
    private static boolean mayBeOne(Member one, Member other) {
        return one.article() != other.article()
                && name(one.entity()).agrees(name(other.entity()))
                && !statesConflict(one.entity(), other.entity());
    }

    /** The president of one state is not the president of another. */
    private static boolean statesConflict(Entity one, Entity other) {
        return one.roles().stream()
                .anyMatch(
                        mine ->
                                other.roles().stream()
                                        .anyMatch(
                                                theirs ->
                                                        Offices.office(mine.words()).isPresent()
                                                                && Offices.office(mine.words())
                                                                        .equals(
                                                                                Offices.office(
                                                                                        theirs
                                                                                                .words()))
                                                                && differ(
                                                                        Offices.state(mine.words()),
                                                                        Offices.state(
                                                                                theirs.words()))));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean rolesAgree(Member one, Member other) {
        return one.entity().roles().stream()
                .anyMatch(
                        mine ->
                                other.entity().roles().stream()
                                        .anyMatch(
                                                theirs ->
                                                        Offices.same(mine.words(), theirs.words())
                                                                || Offices.same(
                                                                        theirs.words(),
                                                                        mine.words())));
    }

    private static Member because(Member member, String evidence, double confidence) {
        return new Member(member.article(), member.entity(), evidence, confidence);
    }

    /** A name that agrees with one group and with no other joins it; initials need a role, too. */
    private static List<List<Member>> variants(List<List<Member>> groups) {
        List<List<Member>> joined = new ArrayList<>();
        for (List<Member> group : groups) {
            List<List<Member>> agreeing = agreeing(groups, group);
            Optional<List<Member>> into =
                    agreeing.stream()
                            .filter(other -> agreeing.size() == 1 && joined.contains(other))
                            .filter(other -> agreeing(groups, other).size() == 1)
                            .findFirst();
            if (into.isEmpty()) {
                joined.add(group);
            } else {
                List<Member> known = into.get();
                for (Member member : group) {
                    boolean role = known.stream().anyMatch(one -> rolesAgree(one, member));
                    known.add(
                            because(
                                    member,
                                    role ? "variant of the name, and role" : "variant of the name",
                                    role ? VARIANT_AND_ROLE : VARIANT));
                }
            }
        }
        return joined;
    }

    private static List<List<Member>> agreeing(List<List<Member>> groups, List<Member> group) {
        return groups.stream().filter(other -> other != group && agree(group, other)).toList();
    }

    private static boolean agree(List<Member> one, List<Member> other) {
        boolean names =
                one.stream()
                        .allMatch(
                                mine -> other.stream().allMatch(theirs -> mayBeOne(mine, theirs)));
        boolean initials = initial(one.get(0)) || initial(other.get(0));
        boolean roles =
                one.stream()
                        .anyMatch(
                                mine ->
                                        other.stream()
                                                .anyMatch(theirs -> rolesAgree(mine, theirs)));
        boolean parted =
                one.get(0).entity().key().indexOf('(') >= 0
                        || other.get(0).entity().key().indexOf('(') >= 0;
        return names && (roles || !initials) && !parted;
    }

    private static boolean initial(Member member) {
        return PersonName.initial(name(member.entity()).given().get(0));
    }

    /** A surname alone joins the only one of that name whose role agrees. */
    private static void bySurname(List<List<Member>> groups, Member member) {
        List<List<Member>> fitting =
                groups.stream()
                        .filter(group -> group.stream().allMatch(one -> mayBeOne(one, member)))
                        .filter(group -> group.stream().anyMatch(one -> rolesAgree(one, member)))
                        .toList();
        if (fitting.size() == 1) {
            fitting.get(0).add(because(member, "surname and role", SURNAME_AND_ROLE));
        } else {
            groups.add(new ArrayList<>(List.of(member)));
        }
    }
}
