package dev.hearsay;

import dev.hearsay.article.Extractor;
import dev.hearsay.article.Page;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Attributor;
import dev.hearsay.reading.Engine;
import dev.hearsay.reading.Reader;
import java.nio.file.Path;

/**
 * Reads news articles and keeps who said what. One instance serves many threads; close it when
 * done.
 */
public final class Hearsay implements AutoCloseable {
    private final Reader reader;

    private Hearsay(Reader reader) {
        this.reader = reader;
    }

    /** Opens hearsay with the model that is shipped. */
    public static Hearsay open() {
        return new Hearsay(Reader.open());
    }

    /** Opens hearsay with the model in a file. */
    public static Hearsay open(Path model) {
        return new Hearsay(Reader.open(model));
    }

    /** The whole way from a page to its account; never throws on content. */
    public Account read(Page page) {
        return Attributor.attribute(reader.read(Extractor.extract(page)));
    }

    /** What reads. */
    public Engine engine() {
        return reader.engine();
    }

    @Override
    public void close() {
        reader.close();
    }
}
