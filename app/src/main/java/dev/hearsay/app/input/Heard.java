package dev.hearsay.app.input;

import dev.hearsay.intake.Taker;
import dev.hearsay.page.Page;
import java.util.function.Consumer;

/**
 * What the intake hands on, as inputs.
 *
 * @param taker what takes them
 * @param sentences what takes the sentences about the whole
 */
record Heard(Consumer<Input> taker, Consumer<String> sentences) implements Taker {

    @Override
    public void page(Page page) {
        taker.accept(Limit.check(page));
    }

    @Override
    public void failed(String origin, String why) {
        taker.accept(new Input.Failed(origin, why));
    }

    @Override
    public void said(String sentence) {
        sentences.accept(sentence);
    }
}
