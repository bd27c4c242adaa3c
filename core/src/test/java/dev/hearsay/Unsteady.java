package dev.hearsay;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * What would make two readings of one page differ: the clock, chance, the machine's language, zone
 * or charset, and collections whose order is that of hashes.
 */
final class Unsteady {

    /** Types of which nothing may be used. */
    private static final List<String> TYPES =
            List.of(
                    "java.time.Clock",
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.util.Hashtable",
                    "java.util.IdentityHashMap",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.WeakHashMap",
                    "java.util.concurrent.ConcurrentHashMap",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.security.SecureRandom");

    /** Methods that may not be used, whatever they are given. */
    private static final List<String> METHODS =
            List.of(
                    "java.lang.Math.random",
                    "java.lang.Object.hashCode",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.getenv",
                    "java.lang.System.identityHashCode",
                    "java.lang.System.lineSeparator",
                    "java.lang.System.nanoTime",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.util.Map.copyOf",
                    "java.util.Map.of",
                    "java.util.Map.ofEntries",
                    "java.util.Set.copyOf",
                    "java.util.Set.of",
                    "java.util.TimeZone.getDefault",
                    "java.util.UUID.randomUUID",
                    "java.util.stream.Collectors.toSet",
                    "java.util.stream.Collectors.toUnmodifiableMap",
                    "java.util.stream.Collectors.toUnmodifiableSet");

    /** Methods and constructors that may not be used in the shape that falls back on a default. */
    private static final List<String> SHAPES =
            List.of(
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.NumberFormat.getInstance()",
                    "java.text.SimpleDateFormat.<init>(java.lang.String)",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.util.Date.<init>()",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.stream.Collectors.groupingBy(java.util.function.Function)",
                    "java.util.stream.Collectors.groupingBy(java.util.function.Function,"
                            + " java.util.stream.Collector)",
                    "java.util.stream.Collectors.toMap(java.util.function.Function,"
                            + " java.util.function.Function)",
                    "java.util.stream.Collectors.toMap(java.util.function.Function,"
                            + " java.util.function.Function, java.util.function.BinaryOperator)",
                    "com.ibm.icu.text.BreakIterator.getSentenceInstance()",
                    "com.ibm.icu.text.BreakIterator.getWordInstance()",
                    "java.text.BreakIterator.getSentenceInstance()",
                    "java.text.BreakIterator.getWordInstance()");

    private Unsteady() {}

    /** Whether the target is one of them, or any {@code now()} of {@code java.time}. */
    static boolean is(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        return now
                || TYPES.contains(owner)
                || METHODS.contains(owner + "." + target.getName())
                || (target instanceof CodeUnitAccessTarget unit && SHAPES.contains(shape(unit)));
    }

    private static String shape(CodeUnitAccessTarget target) {
        List<String> given =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return "%s.%s(%s)"
                .formatted(target.getOwner().getName(), target.getName(), String.join(", ", given));
    }
}
