package dev.hearsay.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ChainFinderTest {

    @TestFactory
    Stream<DynamicTest> finds_the_chain_of_every_marked_text() {
        return ChainCase.all().stream()
                .map(
                        chain ->
                                DynamicTest.dynamicTest(
                                        chain.toString(),
                                        () -> assertThat(chain.found()).isEqualTo(chain.chains())));
    }
}
