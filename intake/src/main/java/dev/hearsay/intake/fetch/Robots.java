package dev.hearsay.intake.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What hosts want read, by RFC 9309.
 *
 * <pre>{@code
 * robots.txt of courier.example     User-agent: *
 *                                   Disallow: /drafts/
 * http://courier.example/drafts/a   ->  refused
 * no robots.txt (4xx)               ->  all may be read
 * 5xx, or no answer                 ->  nothing may be read
 * }</pre>
 *
 * <p>Asked once a host and hour; of what it says the first 500 KB count.
 */
final class Robots {
    private static final String NAME = "hearsay";
    private static final int MOST_BYTES = 500_000;
    private static final int MOST_HOSTS = 1000;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);
    private static final SimpleRobotRules ALL = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    private static final SimpleRobotRules NONE = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);

    private final Wire wire;
    private final Terms terms;
    private final Map<String, Said> hosts = new LinkedHashMap<>();

    Robots(Wire wire, Terms terms) {
        this.wire = wire;
        this.terms = terms;
    }

    /** What a host said, why if it is a no to everything, and when to ask again. */
    private record Said(SimpleRobotRules rules, String why, Instant until) {}

    /** Refuses what the host does not want read. */
    void check(URI address, Deadline deadline) throws Refusal {
        Said said = said(address, deadline);
        if (!said.why().isEmpty()) {
            throw Refusal.of(
                    "its robots.txt cannot be read (%s), which counts as a no"
                            .formatted(said.why()),
                    "Try again later, or save the page in a browser and read the file.");
        }
        if (!said.rules().isAllowed(address.toString())) {
            throw Refusal.of(
                    "the site's robots.txt asks programs not to read it",
                    "Save the page in a browser and read the file.");
        }
    }

    /** How long the host wants us to wait between two pages, as far as it is known. */
    Duration delay(URI address) {
        Said said = hosts.get(host(address));
        long millis = said == null ? 0 : Math.max(0, said.rules().getCrawlDelay());
        Duration wanted = Duration.ofMillis(millis);
        return wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted;
    }

    private Said said(URI address, Deadline deadline) throws Refusal {
        String host = host(address);
        Said known = hosts.get(host);
        if (known != null && terms.clock().instant().isBefore(known.until())) {
            return known;
        }
        Said said = asked(address, deadline);
        hosts.remove(host);
        hosts.put(host, said);
        if (hosts.size() > MOST_HOSTS) {
            hosts.remove(hosts.keySet().iterator().next());
        }
        return said;
    }

    private Said asked(URI address, Deadline deadline) throws Refusal {
        Instant until = terms.clock().instant().plus(GOOD_FOR);
        try {
            return new Said(rules(address.resolve("/robots.txt"), deadline), "", until);
        } catch (Refusal refusal) {
            if (refusal.isPlain()) {
                throw refusal;
            }
            return new Said(NONE, refusal.why(), until);
        }
    }

    private SimpleRobotRules rules(URI robots, Deadline deadline) throws Refusal {
        URI address = robots;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Reply reply = wire.ask(question(address), deadline);
            if (reply.leadsOn() && reply.location().isPresent()) {
                address = Address.follow(address, reply.location().get());
            } else {
                return rules(robots, reply);
            }
        }
        return ALL;
    }

    private static SimpleRobotRules rules(URI robots, Reply reply) throws Refusal {
        if (reply.status() >= 500) {
            throw Faults.status(reply.status());
        }
        if (reply.status() < 200 || reply.status() >= 300) {
            return ALL;
        }
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return parser.parseContent(robots.toString(), reply.body(), "text/plain", List.of(NAME));
    }

    private static Wire.Question question(URI address) {
        return new Wire.Question(address, Map.of(), new Body.Limit(MOST_BYTES, true), Types.ANY);
    }

    private static String host(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
