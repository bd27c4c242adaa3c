package dev.hearsay.intake.warc;

import dev.hearsay.intake.Taker;
import dev.hearsay.page.Decoder;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.page.UnreadableException;
import java.util.Optional;

/** Pages are handed on, what is damaged is said, and everything else is counted. */
final class Sorter {
    private static final String AGAIN =
            "The records around it were read. Fetch the archive again, or capture the page anew.";

    private final Taker taker;
    private final Tally tally = new Tally();

    Sorter(Taker taker) {
        this.taker = taker;
    }

    Tally tally() {
        return tally;
    }

    /** Sorts a whole record. */
    void sort(String origin, Head head, Block block) {
        Optional<Tally.Why> why = why(head, block);
        if (why.isPresent()) {
            tally.pass(why.get());
            return;
        }
        if (block.bare() && !Digest.agrees(head, block)) {
            damaged(origin, "it is not what its digest says");
            return;
        }
        try {
            hand(origin, head, answer(head, block).orElseThrow());
        } catch (DamagedException e) {
            damaged(origin, e.why());
        } catch (UnreadableException e) {
            failed(origin, String.valueOf(e.getMessage()));
        }
    }

    private void hand(String origin, Head head, Answer answer)
            throws DamagedException, UnreadableException {
        byte[] bytes = Body.read(answer);
        if (bytes.length > Body.MOST) {
            large(origin);
        } else if (bytes.length == 0) {
            tally.pass(Tally.Why.EMPTY);
        } else {
            String source =
                    Decoder.decode(origin, bytes, answer.type().charset().orElse("")).text();
            tally.page();
            taker.page(new Page(origin, Page.Kind.HTML, source, given(head)));
        }
    }

    private static Given given(Head head) {
        Optional<String> none = Optional.empty();
        return new Given(
                none, head.address(), none, none, none, none, head.captured(), Given.By.ARCHIVE);
    }

    /** Why a record is passed over, by its headers; none where it holds a page. */
    Optional<Tally.Why> why(Head head, Block block) {
        Optional<Tally.Why> type = Tally.Why.of(head.type());
        if (type.isPresent()) {
            return type;
        }
        Optional<Answer> answer = answer(head, block);
        if (answer.isEmpty() || !answer.get().html()) {
            return Optional.of(Tally.Why.NOT_HTML);
        }
        return answer.get().status() == 200 ? Optional.empty() : Optional.of(Tally.Why.STATUS);
    }

    private static Optional<Answer> answer(Head head, Block block) {
        return head.type().equals("resource")
                ? Optional.of(Answer.of(head.content(), block))
                : Answer.find(block);
    }

    /** A record that is too large to be a page, whether it is one or not. */
    void large(String origin, Optional<Tally.Why> why) {
        why.ifPresentOrElse(tally::pass, () -> large(origin));
    }

    private void large(String origin) {
        failed(
                origin,
                "Could not read '%s': the page is too large (more than %d bytes). It was left out; the records around it were read."
                        .formatted(origin, Body.MOST));
    }

    /** A record that cannot be read, whatever it was. */
    void damaged(String origin, String why) {
        failed(origin, "Could not read '%s': %s. %s".formatted(origin, why, AGAIN));
    }

    private void failed(String origin, String why) {
        if (tally.fail()) {
            taker.failed(origin, why);
        }
    }
}
