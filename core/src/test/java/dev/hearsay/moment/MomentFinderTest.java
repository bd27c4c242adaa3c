package dev.hearsay.moment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentFinderTest {
    private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2017, 11, 14));

    private static List<TimeExpression> find(String text, Optional<LocalDate> anchor) {
        return MomentFinder.find(text, List.of(new Span(0, text.length())), anchor);
    }

    /** The text with the value behind each expression: {@code on [Friday]{2017-11-10}}. */
    private static String read(String text, Optional<LocalDate> anchor) {
        StringBuilder marked = new StringBuilder(text);
        List<TimeExpression> found = find(text, anchor);
        for (int i = found.size() - 1; i >= 0; i--) {
            TimeExpression moment = found.get(i);
            String mod = moment.mod().map(m -> " " + m).orElse("");
            marked.insert(moment.span().end(), "]{" + moment.value() + mod + "}");
            marked.insert(moment.span().start(), "[");
        }
        return marked.toString();
    }

    private static void reads(String marked) {
        String text = marked.replaceAll("\\{[^}]*+}|[\\[\\]]", "");
        assertThat(read(text, TUESDAY)).isEqualTo(marked);
    }

    private static void readsUndated(String marked) {
        String text = marked.replaceAll("\\{[^}]*+}|[\\[\\]]", "");
        assertThat(read(text, Optional.empty())).isEqualTo(marked);
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> found = find(text, TUESDAY);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void the_tense_tells_which_friday() {
        reads("The envoy said on [Friday]{2017-11-10} that the port is open.");
        reads("The council will meet on [Friday]{2017-11-17}.");
        reads("Kesteria agreed to open the port on [Friday]{2017-11-17}.");
        reads("The meeting on [Friday]{2017-11-17} will be held in Nordhavn.");
    }

    @Test
    void the_articles_own_weekday_is_that_day() {
        reads("Ann Lee resigned on [Tuesday]{2017-11-14}.");
    }

    @Test
    void a_date_without_a_year_is_the_one_the_tense_tells() {
        reads("The congress will meet on [November 18]{2017-11-18}.");
        reads("The congress met on [18 October]{2017-10-18}.");
        reads("The fair will open on [3 May]{2018-05-03}.");
    }

    @Test
    void words_count_from_the_day_before_them() {
        reads("They met on [3 November]{2017-11-03} and parted [the following day]{2017-11-04}.");
        reads("He left on [3 November]{2017-11-03}; [two days earlier]{2017-11-01} she had come.");
    }

    @Test
    void numbers_that_are_no_years_are_left_alone() {
        reads("Resolution 2254 was passed; a Boeing 747 with 2254 people landed.");
        reads("The port employs 2000 people and 1,990 clerks.");
        reads("She scored 1998 points.");
    }

    @Test
    void years_stand_where_the_context_says_so() {
        reads("The port was built in [1998]{1998} and sold after [2014]{2014}.");
        reads("It lost money in [2013]{2013}, [2014]{2014} and [2015]{2015}.");
    }

    @Test
    void ages_are_no_durations() {
        reads("The 37-year-old teacher and a six-month-old boy, 2 years old, were found.");
    }

    @Test
    void durations_keep_what_their_words_add() {
        reads("It could take [a couple of months]{P2M APPROX}.");
        reads("It took [nearly two years]{P2Y LESS_THAN}.");
        reads("It took [at least 30 days]{P30D EQUAL_OR_MORE}.");
        reads("They waited for [months]{PXM}.");
        reads("It took [three and a half years]{P3Y6M}.");
        reads("It lasted [half an hour]{PT30M}.");
    }

    @Test
    void a_verb_is_not_the_last_of_something() {
        reads("The talks could last [two weeks]{P2W}.");
    }

    @Test
    void a_year_earlier_beside_a_quarter_is_that_quarter() {
        reads(
                "Profit rose in [the third quarter]{2017-Q3} from 3 million [a year earlier]{2016-Q3}.");
        reads("Profit rose from 3 million [a year earlier]{2016}.");
    }

    @Test
    void times_take_the_day_beside_them() {
        reads("They met at [10:30 a.m. EDT on Monday]{2017-11-13T10:30}.");
        reads(
                "The bridge closed on [12 November]{2017-11-12} and again at [1400 GMT]{2017-11-12T14:00}.");
        reads("They talked on [Monday night]{2017-11-13TNI}.");
    }

    @Test
    void an_undated_text_keeps_what_it_does_not_tell_open() {
        readsUndated(
                "The envoy said on [Tuesday]{XXXX-WXX-2} that he left on [18 November]{XXXX-11-18}.");
        readsUndated(
                "It was built [last year]{XXXX}, in [March 1996]{1996-03} or [today]{PRESENT_REF}.");
        readsUndated("They met [this week]{XXXX-WXX} and [last month]{XXXX-XX}.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The land was freed since September 2015.   | 2015-09/..            | 2015-09-01 | -",
                "It will be open until Friday.              | ../2017-11-17         | -          | 2017-11-17",
                "It was open before May 2016.               | ../2016-05            | -          | 2016-04-30",
                "It was built in early 2016.                | 2016                  | 2016-01-01 | 2016-12-31",
                "It was built around May 1.                 | 2017-05-01~           | 2017-05-01 | 2017-05-01",
                "It was built in the 1990s.                 | 199X                  | 1990-01-01 | 1999-12-31",
                "It was built last summer.                  | 2017-22               | 2017-06-01 | 2017-08-31",
                "It fell for the past five years.           | 2012-11-14/2017-11-14 | 2012-11-14 | 2017-11-14",
                "The fair ran June 3-5.                     | 2017-06-03/2017-06-05 | 2017-06-03 | 2017-06-05",
                "It fell in fiscal 2016.                    | -                     | -          | -",
                "It is open now.                            | -                     | -          | -",
            })
    void days_and_edtf_follow(String text, String edtf, String from, String to) {
        TimeExpression moment = only(text);
        assertThat(moment.edtf()).isEqualTo(Optional.ofNullable(edtf));
        assertThat(moment.from().map(LocalDate::toString)).isEqualTo(Optional.ofNullable(from));
        assertThat(moment.to().map(LocalDate::toString)).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void the_anchor_is_kept_where_it_was_used() {
        assertThat(only("He left on Friday.").anchor()).isEqualTo(TUESDAY);
        assertThat(only("He left in May 2014.").anchor()).isEmpty();
    }

    @Test
    void ids_count_over_the_passages() {
        String text = "He left on Friday.\n\nShe came on Monday.";
        List<TimeExpression> found =
                MomentFinder.find(text, List.of(new Span(0, 18), new Span(20, 39)), TUESDAY);
        assertThat(found).extracting(TimeExpression::id).containsExactly("m1", "m2");
    }

    @Test
    void no_day_that_the_calendar_does_not_have() {
        reads(
                "The ship sank on 31 February 2017 and was raised on [28 February 2017]{2017-02-28}.");
    }

    /** Words of time in no order at all, with marks, numbers and broken characters among them. */
    @Test
    void nothing_throws_and_every_passage_is_the_texts() {
        List<String> words =
                Stream.of(
                                "the last next first 31 30 2017 0 99999999999 1,000 2.5 a.m. p.m. May Nov."
                                        + " February Friday year years ago earlier quarter of and - ' 90s 1990s"
                                        + " century 21st every half two hundred thousand to 24 : 60 GMT Easter"
                                        + " at end early mid fiscal 😀 \uD83D \u0000 . , ( ) 9999 1000 12 T")
                        .flatMap(all -> Stream.of(all.split(" ")))
                        .toList();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3000; i++) {
            String text =
                    random.ints(30, 0, words.size())
                            .mapToObj(words::get)
                            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            Optional<LocalDate> anchor =
                    random.nextBoolean() ? TUESDAY : Optional.of(LocalDate.of(9999, 12, 31));
            for (TimeExpression moment : find(text, anchor)) {
                assertThat(moment.passage()).isEqualTo(Passage.of(text, moment.span()));
            }
        }
    }
}
