package dev.hearsay.app.input;

import dev.hearsay.intake.feed.FeedReader;
import dev.hearsay.intake.fetch.Answer;
import dev.hearsay.intake.fetch.Fetched;
import dev.hearsay.intake.fetch.Fetcher;
import dev.hearsay.intake.pdf.PdfFile;
import dev.hearsay.page.Page;
import dev.hearsay.page.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What stands at addresses.
 *
 * <pre>{@code
 * https://courier.example/bridge.html   ->  a page
 * https://courier.example/news.xml      ->  the items of the feed
 * https://courier.example/report.pdf    ->  the text of the document
 * }</pre>
 */
final class Addresses {
    private static final String PDF = "%PDF-";

    private final Reach reach;
    private final Feeds feeds;
    private final Consumer<String> said;

    Addresses(Reach reach, Feeds feeds, Consumer<String> said) {
        this.reach = reach;
        this.feeds = feeds;
        this.said = said;
    }

    /** Hands on what stands at an address. */
    void each(String address, Consumer<Input> taker) {
        Optional<Fetcher> fetcher = reach.fetcher();
        if (fetcher.isEmpty()) {
            String next = "Save the page as a .html file and read that.";
            taker.accept(Input.Failed.of(address, "no address is asked here", next));
            return;
        }
        Answer answer = fetcher.get().fetch(address, reach.state().known(address));
        if (answer instanceof Answer.Failed failed) {
            taker.accept(new Input.Failed(address, failed.why()));
        } else if (answer instanceof Fetched fetched) {
            read(fetched, taker);
        } else {
            feeds.unchanged(address, taker);
        }
    }

    private void read(Fetched fetched, Consumer<Input> taker) {
        try {
            if (isPdf(fetched)) {
                InputStream body = new ByteArrayInputStream(fetched.body());
                PdfFile.read(fetched.asked(), body, new Heard(taker, said));
                return;
            }
            String source = fetched.characters();
            if (FeedReader.isFeed(source)) {
                feeds.fetched(fetched, taker);
            } else {
                taker.accept(page(fetched, source));
            }
        } catch (UnreadableException e) {
            taker.accept(new Input.Failed(fetched.asked(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            String why = "no file could be made for it (%s)".formatted(e.getMessage());
            taker.accept(Input.Failed.of(fetched.asked(), why, "Make room for temporary files."));
        }
    }

    private static boolean isPdf(Fetched fetched) {
        byte[] body = fetched.body();
        boolean starts = body.length >= PDF.length();
        for (int i = 0; starts && i < PDF.length(); i++) {
            starts = body[i] == PDF.charAt(i);
        }
        return starts || fetched.type().equals("application/pdf");
    }

    private static Input page(Fetched fetched, String source) {
        Form form =
                switch (fetched.type()) {
                    case "text/html", "application/xhtml+xml" -> Form.HTML;
                    case "text/plain" -> Form.TEXT;
                    default -> Form.of(source);
                };
        if (form == Form.TEXT
                && !fetched.type().isEmpty()
                && !fetched.type().equals("text/plain")) {
            String next = "Give the address of a page or a feed.";
            return Input.Failed.of(fetched.asked(), "it is neither a page nor a feed", next);
        }
        Page page = form.page(fetched.asked(), source);
        return Limit.check(new Page(page.origin(), page.kind(), page.source(), fetched.given()));
    }
}
