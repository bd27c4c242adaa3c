package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.app.input.Input;
import dev.hearsay.app.output.WrongUse;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchTest {

    private static Consumer<Consumer<Input>> pages(int count) {
        return taker ->
                IntStream.range(0, count)
                        .forEach(i -> taker.accept(new Input.Found(Page.text("p" + i, "text"))));
    }

    private static List<String> run(
            int jobs, Consumer<Consumer<Input>> inputs, Function<Page, String> step) {
        List<String> outcomes = new ArrayList<>();
        Batch.run(
                jobs,
                inputs,
                step,
                outcome -> outcome.hand(outcomes::add, (origin, why) -> outcomes.add(why)),
                () -> false);
        return outcomes;
    }

    /** The first of every few takes longest, so that the others overtake it. */
    private static String slowly(Page page) {
        int number = Integer.parseInt(page.origin().substring(1));
        try {
            Thread.sleep(number % 7 == 0 ? 5 : 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return page.origin();
    }

    @Test
    void outcomes_come_in_the_order_of_the_inputs_for_every_number_of_threads() {
        List<String> expected = IntStream.range(0, 500).mapToObj(i -> "p" + i).toList();
        for (int jobs : List.of(1, 2, 16)) {
            assertThat(run(jobs, pages(500), BatchTest::slowly)).isEqualTo(expected);
        }
    }

    @Test
    void several_threads_work_at_once() throws InterruptedException {
        java.util.concurrent.CyclicBarrier both = new java.util.concurrent.CyclicBarrier(2);
        assertThat(
                        run(
                                2,
                                pages(2),
                                page -> {
                                    try {
                                        both.await();
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                    return "met";
                                }))
                .containsExactly("met", "met");
    }

    @Test
    void one_odd_page_is_a_failure_and_the_rest_is_read() {
        assertThat(
                        run(
                                2,
                                pages(3),
                                page -> {
                                    if (page.origin().equals("p1")) {
                                        throw new IllegalArgumentException("odd");
                                    }
                                    return page.origin();
                                }))
                .containsExactly(
                        "p0",
                        "Could not read 'p1': hearsay stumbled over it"
                                + " (java.lang.IllegalArgumentException: odd). Please report it together"
                                + " with this input.",
                        "p2");
    }

    @Test
    void a_page_nested_too_deeply_is_a_failure_and_the_rest_is_read() {
        List<String> outcomes =
                run(1, pages(2), page -> page.origin().equals("p0") ? deep(0) : "ok");
        assertThat(outcomes.get(0))
                .startsWith("Could not read 'p0': it is too large or too deeply nested");
        assertThat(outcomes.get(1)).isEqualTo("ok");
    }

    private static String deep(int depth) {
        return depth < 0 ? "" : deep(depth + 1) + depth;
    }

    @Test
    void few_inputs_are_under_way_at_a_time() {
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Consumer<Consumer<Input>> inputs =
                taker ->
                        pages(1000)
                                .accept(
                                        input -> {
                                            opened.incrementAndGet();
                                            taker.accept(input);
                                        });
        Batch.run(
                2,
                inputs,
                BatchTest::slowly,
                outcome -> most.accumulateAndGet(opened.get() - taken.getAndIncrement(), Math::max),
                () -> false);
        assertThat(taken).hasValue(1000);
        assertThat(most.get()).isBetween(2, 9);
    }

    @Test
    void what_the_taker_throws_ends_the_run() {
        assertThatThrownBy(
                        () ->
                                Batch.run(
                                        2,
                                        pages(Integer.MAX_VALUE),
                                        Page::origin,
                                        outcome -> {
                                            throw new WrongUse("enough");
                                        },
                                        () -> false))
                .isInstanceOf(WrongUse.class);
    }

    @Test
    void a_run_that_is_to_stop_ends_though_inputs_are_still_to_come() {
        List<String> outcomes = new ArrayList<>();
        Batch.run(
                2,
                taker -> {
                    pages(3).accept(taker);
                    forever();
                },
                Page::origin,
                outcome -> outcome.hand(outcomes::add, (origin, why) -> outcomes.add(why)),
                () -> outcomes.size() == 2);
        assertThat(outcomes).containsExactly("p0", "p1");
    }

    private static void forever() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void inputs_that_break_off_end_the_run() {
        assertThatThrownBy(
                        () ->
                                run(
                                        2,
                                        taker -> {
                                            throw new IllegalArgumentException("odd");
                                        },
                                        Page::origin))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "Could not finish the run: java.lang.IllegalArgumentException: odd");
    }
}
