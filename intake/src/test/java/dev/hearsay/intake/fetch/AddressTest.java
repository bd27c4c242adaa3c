package dev.hearsay.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://courier.example, https://courier.example/",
        "' https://courier.example/a ', https://courier.example/a",
        "HTTP://Courier.EXAMPLE/A b#top, http://courier.example/A%20b",
        "https://courier.example/a?q=x|y&z=100%, https://courier.example/a?q=x%7Cy&z=100%25",
        "https://courier.example/br\u00fccke, https://courier.example/br%C3%BCcke",
        "https://br\u00fccke.example/, https://xn--brcke-lva.example/",
        "https://courier.example:8443?a=1, https://courier.example:8443/?a=1",
        "http://[2001:db8::1]/a, http://[2001:db8::1]/a"
    })
    void is_made_askable(String typed, String address) throws Refusal {
        assertThat(Address.parse(typed)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://",
                "http:///a",
                "http:a",
                "https://courier example/",
                "http://courier.example:0/",
                "http://courier.example:99999/",
                "file:///etc/hosts",
                "//courier.example/a",
                "http://ann@courier.example/",
                "http://ann:lee@127.0.0.1/",
                "http://cou\u0000rier.example/",
                "http://[::1/",
                "http://exa_mple\u2100.example\u3002/%zz@x"
            })
    void is_refused(String typed) {
        assertThatThrownBy(() -> Address.parse(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void too_long_is_refused() {
        assertThatThrownBy(() -> Address.parse("http://courier.example/" + "a".repeat(9000)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "b.html, https://courier.example/news/b.html",
        "/b, https://courier.example/b",
        "?x=1, https://courier.example/news/?x=1",
        "//other.example/b, https://other.example/b",
        "../b c, https://courier.example/b%20c",
        "?page=2, https://courier.example/news/?page=2",
        "../../../a, https://courier.example/a",
        "/..?x=1, https://courier.example/?x=1",
        "/a//bücher, https://courier.example/a//b%C3%BCcher"
    })
    void a_redirect_is_meant_from_where_it_stands(String location, String address) throws Refusal {
        assertThat(Address.follow(URI.create("https://courier.example/news/"), location))
                .hasToString(address);
    }
}
