package dev.hearsay.intake.fetch;

import dev.hearsay.page.Decoder;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.page.UnreadableException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a server answered.
 *
 * <pre>{@code
 * http://courier.example/bridge
 *   ->  address http://www.courier.example/bridge.html   type text/html   charset utf-8   …
 * }</pre>
 *
 * @param asked the address that was asked for
 * @param address the address that answered, after redirects
 * @param type the type that the server names, in small letters: {@code text/html}; empty where it
 *     names none
 * @param charset the charset that the server names
 * @param body the bytes, unpacked; not copied
 * @param captured when they came
 * @param known what the server says of this version
 */
@SuppressWarnings("ArrayRecordComponent") // Up to ten million bytes, compared by nobody.
public record Fetched(
        String asked,
        String address,
        String type,
        Optional<String> charset,
        byte[] body,
        Instant captured,
        Known known)
        implements Answer {

    /**
     * The page that it is: plain text where the server says so, else a web page.
     *
     * @throws UnreadableException where the bytes are no text
     */
    public Page page(Given given) throws UnreadableException {
        Page.Kind kind = type.equals("text/plain") ? Page.Kind.TEXT : Page.Kind.HTML;
        return new Page(asked, kind, characters(), given);
    }

    /** That it was captured here and now, from this server. */
    public Given given() {
        return Given.captured(address, captured, Given.By.SERVER);
    }

    /**
     * Its bytes as characters.
     *
     * @throws UnreadableException where they are no text
     */
    public String characters() throws UnreadableException {
        return charset.isPresent()
                ? Decoder.decode(asked, body, charset.get()).text()
                : Decoder.decode(asked, body).text();
    }

    @Override
    public <R> R then(
            Function<Fetched, R> fetched,
            Function<Unchanged, R> unchanged,
            Function<Failed, R> failed) {
        return fetched.apply(this);
    }
}
