package dev.hearsay.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Waits between two pages of one host. */
final class Courtesy {
    private static final int MOST_HOSTS = 1000;

    private final Map<String, Long> asked = new LinkedHashMap<>();

    /** Waits until so much time is gone since this host was asked last. */
    void await(URI address, Duration pause) throws Refusal {
        String host = address.getHost();
        Long last = asked.get(host);
        try {
            if (last != null) {
                long left = last + pause.toNanos() - System.nanoTime();
                Thread.sleep(Math.max(0, Duration.ofNanos(left).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.plain("the run was stopped", "Run it again.");
        }
        note(host);
    }

    private void note(String host) {
        asked.remove(host);
        asked.put(host, System.nanoTime());
        if (asked.size() > MOST_HOSTS) {
            asked.remove(asked.keySet().iterator().next());
        }
    }
}
