package dev.hearsay.tally;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Kind;
import java.util.Map;
import java.util.TreeMap;

/**
 * Between which numbers an amount lies, by what the text says of it.
 *
 * <pre>{@code
 * 23             23 to 23          at least 20    20 to 60
 * about 20       17 to 23          dozens         12 to 120
 * $14 billion    13.5 to 14.5 billion
 * }</pre>
 *
 * <p>A number with noughts at its end is taken for rounded from 1,000 on, and money and shares from
 * their last figure. "At least" reaches up to three times the number: beyond, two accounts hardly
 * count the same.
 *
 * @param low the least it may be
 * @param high the most it may be
 * @param number the number in the text; of two the second
 */
public record Worth(double low, double high, double number) {
    private static final double ROUGHLY = 0.15;
    private static final double STEPS = 0.75;
    private static final double FAR = 3;

    /** 200,000 and 250,000 are not one number. */
    private static final double COARSE = 0.1;

    private static final int ROUNDED_FROM = 1000;

    /** A little less than half: 3 and 4 million are not one number. */
    private static final double ROUNDING = 0.49;

    private static final Map<String, Double> HOURS = new TreeMap<>();

    static {
        HOURS.put("second", 1 / 3600.0);
        HOURS.put("minute", 1 / 60.0);
        HOURS.put("day", 24.0);
        HOURS.put("night", 24.0);
        HOURS.put("week", 168.0);
        HOURS.put("month", 730.0);
        HOURS.put("year", 8766.0);
        HOURS.put("decade", 87660.0);
    }

    /** How two amounts stand to each other. */
    public enum Match {
        /** The same number. */
        SAME,
        /** Both can be right. */
        FITS,
        /** Not both can be right. */
        APART
    }

    /**
     * What an amount comes to; of {@code from 20 to 23} with a trend the second.
     *
     * <p>Shares come to percent, times to hours and centimetres to millimetres.
     */
    public static Worth of(Quantity quantity) {
        double size = size(quantity);
        Worth worth = plain(quantity);
        return size == 1
                ? worth
                : new Worth(
                        round(quantity, worth.low() * size),
                        round(quantity, worth.high() * size),
                        round(quantity, worth.number() * size));
    }

    /** To a whole percent: a third is 33. */
    private static double round(Quantity quantity, double number) {
        return quantity.kind() == Kind.SHARE ? Math.rint(number) : Math.rint(number * 1000) / 1000;
    }

    private static double size(Quantity quantity) {
        String unit = quantity.unitName();
        if (quantity.kind() == Kind.SHARE) {
            return unit.startsWith("percent") ? 1 : 100;
        }
        if (quantity.kind() == Kind.MEASURE) {
            return unit.equals("centimetre") ? 10 : 1;
        }
        return quantity.kind() == Kind.DURATION ? HOURS.getOrDefault(unit, 1.0) : 1;
    }

    private static Worth plain(Quantity quantity) {
        double from = quantity.amount().from();
        double to = quantity.amount().to().orElse(from);
        boolean moved = quantity.trend().isPresent() && quantity.bound() == Bound.RANGE;
        if (quantity.amount().to().isPresent() && !moved) {
            return new Worth(Math.min(from, to), Math.max(from, to), to);
        }
        double number = moved ? to : from;
        double half = half(quantity, number);
        return switch (quantity.bound()) {
            case MORE, AT_LEAST -> new Worth(number, number * FAR, number);
            case LESS, AT_MOST -> new Worth(number / FAR, number, number);
            case ABOUT -> new Worth(number - roughly(number), number + roughly(number), number);
            case EXACT, RANGE -> new Worth(number - half, number + half, number);
        };
    }

    /** "About 7,800" is nearer to it than "about 8,000". */
    private static double roughly(double number) {
        double share = Math.abs(number) * ROUGHLY;
        return Math.abs(number) < 10 ? share : Math.min(share, step(number) * STEPS);
    }

    /** What its last digit that is no nought counts. */
    private static double step(double number) {
        double step = 1e-3;
        while (Math.abs(number / (step * 10) - Math.rint(number / (step * 10))) < 1e-9) {
            step *= 10;
        }
        return step;
    }

    /** Half of what rounding may have taken away. */
    private static double half(Quantity quantity, double number) {
        boolean scaled =
                quantity.kind() == Kind.MONEY
                        || quantity.kind() == Kind.SHARE
                        || quantity.kind() == Kind.MEASURE;
        if (number == 0 || (Math.abs(number) < ROUNDED_FROM && !(scaled && number % 1 != 0))) {
            return 0;
        }
        double step = step(number);
        double most = Math.abs(number) * COARSE;
        return step <= 1 && number % 1 == 0 ? 0 : Math.min(step * ROUNDING, most);
    }

    /** How it stands to another. */
    public Match match(Worth other) {
        if (number == other.number && isNumber() == other.isNumber()) {
            return Match.SAME;
        }
        return low <= other.high && other.low <= high ? Match.FITS : Match.APART;
    }

    /** How many times the greater number is the smaller one. */
    public double ratio(Worth other) {
        double small = Math.min(Math.abs(number), Math.abs(other.number));
        double great = Math.max(Math.abs(number), Math.abs(other.number));
        return small == 0 ? (great == 0 ? 1 : Double.MAX_VALUE) : great / small;
    }

    /** How wide it is: the exact is 0. */
    public double width() {
        return high - low;
    }

    /** Whether the text gives one number and not a word such as {@code dozens}. */
    private boolean isNumber() {
        return !(number == high && low * 4 < high);
    }
}
