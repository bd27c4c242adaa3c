package dev.hearsay.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressDatesTest {

    @ParameterizedTest
    @CsvSource({
        "https://post.example/2018/07/16/bridge,2018-07-16",
        "https://post.example/2018/7/6/bridge,2018-07-06",
        "https://post.example/2018/jul/16/bridge,2018-07-16",
        "https://post.example/bridge-20180716.html,2018-07-16",
        "https://post.example/news/2018-07-16-bridge,2018-07-16",
        "https://post.example/16-july-2018/bridge,2018-07-16",
        "https://post.example/2018/07/bridge,2018-07"
    })
    void finds_the_date_of_an_address(String address, String value) {
        assertThat(AddressDates.find(address).flatMap(AddressDates::parse).map(Stamp::value))
                .contains(value);
    }

    @Test
    void a_number_is_no_date() {
        assertThat(AddressDates.find("https://post.example/story/20189955/bridge")).isEmpty();
        assertThat(AddressDates.find("https://post.example/id/12345678")).isEmpty();
    }
}
