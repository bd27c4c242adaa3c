package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants of the library that can be read off its classes. */
class ArchitectureTest {

    /** The packages in reading order: each may use those before it, never those after it. */
    static final List<String> ORDER =
            List.of(
                    "dev.hearsay.text",
                    "dev.hearsay.grammar",
                    "dev.hearsay.page",
                    "dev.hearsay.language",
                    "dev.hearsay.copy",
                    "dev.hearsay.date",
                    "dev.hearsay.web",
                    "dev.hearsay.block",
                    "dev.hearsay.article",
                    "dev.hearsay.network",
                    "dev.hearsay.reading",
                    "dev.hearsay.moment",
                    "dev.hearsay.quantity",
                    "dev.hearsay.entity",
                    "dev.hearsay.speaker",
                    "dev.hearsay.carrier",
                    "dev.hearsay.stance",
                    "dev.hearsay.occasion",
                    "dev.hearsay.figure",
                    "dev.hearsay.forecast",
                    "dev.hearsay.written",
                    "dev.hearsay.claim",
                    "dev.hearsay.meaning",
                    "dev.hearsay.story",
                    "dev.hearsay.lineage",
                    "dev.hearsay.retelling",
                    "dev.hearsay.strand",
                    "dev.hearsay.scene",
                    "dev.hearsay.tally",
                    "dev.hearsay.event",
                    "dev.hearsay.verdict",
                    "dev.hearsay.finding",
                    "dev.hearsay.dossier",
                    "dev.hearsay");

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dev.hearsay");

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        Stream<String> wrong =
                CORE.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> ours(use.getTargetClass()))
                        .filter(use -> place(use.getTargetClass()) > place(use.getOriginClass()))
                        .map(use -> use.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void public_types_are_records_enums_interfaces_or_final_classes() {
        Stream<String> wrong =
                publicTypes()
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaClass::getName);
        assertThat(wrong).isEmpty();
    }

    @Test
    void at_most_177_types_are_public() {
        assertThat(publicTypes().map(JavaClass::getName)).hasSizeLessThanOrEqualTo(177);
    }

    @Test
    void nothing_depends_on_the_clock_or_on_chance_or_on_the_machine_or_on_hash_order() {
        Stream<String> wrong =
                CORE.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> Unsteady.is(access.getTarget()))
                        .map(access -> access.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_prints_or_exits() {
        Stream<String> wrong =
                CORE.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(
                                access ->
                                        PRINTS_OR_EXITS.contains(access.getTarget().getFullName()))
                        .map(access -> access.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_knows_json_or_sql_or_http() {
        Stream<String> wrong =
                CORE.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> startsWithAny(use.getTargetClass().getName(), FOREIGN))
                        .map(use -> use.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        TreeSet<String> marked = new TreeSet<>();
        for (JavaClass type : CORE) {
            if (type.getSimpleName().equals("package-info")
                    && type.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                marked.add(type.getPackageName());
            }
        }
        assertThat(marked).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    private static final List<String> PRINTS_OR_EXITS =
            List.of(
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.System.exit(int)",
                    "java.lang.Runtime.exit(int)",
                    "java.lang.Runtime.halt(int)",
                    "java.lang.Throwable.printStackTrace()");

    private static final List<String> FOREIGN =
            List.of(
                    "tools.jackson.",
                    "com.fasterxml.",
                    "java.sql.",
                    "javax.sql.",
                    "java.net.http.",
                    "com.sun.net.");

    private static Stream<JavaClass> publicTypes() {
        return CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnonymousClass());
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().equals("dev.hearsay")
                || type.getPackageName().startsWith("dev.hearsay.");
    }

    private static int place(JavaClass type) {
        return ORDER.indexOf(type.getPackageName());
    }

    private static boolean startsWithAny(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }
}
