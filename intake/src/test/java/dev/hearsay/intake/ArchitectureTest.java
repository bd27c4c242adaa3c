package dev.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants of the intake that can be read off its classes. */
class ArchitectureTest {

    /** The packages in reading order: each may use those before it, never those after it. */
    static final List<String> ORDER =
            List.of(
                    "dev.hearsay.intake",
                    "dev.hearsay.intake.fetch",
                    "dev.hearsay.intake.feed",
                    "dev.hearsay.intake.warc",
                    "dev.hearsay.intake.pdf");

    private static final JavaClasses INTAKE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dev.hearsay.intake");

    @Test
    void every_package_is_one_that_was_agreed_on() {
        assertThat(INTAKE.stream().map(JavaClass::getPackageName)).isNotEmpty().isSubsetOf(ORDER);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        Stream<String> wrong =
                INTAKE.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> place(use.getTargetClass()) > place(use.getOriginClass()))
                        .map(use -> use.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void public_types_are_records_enums_interfaces_or_final_classes() {
        Stream<String> wrong =
                INTAKE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaClass::getName);
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_fetch_knows_the_wire() {
        for (String library : List.of("org.apache.hc.", "crawlercommons.", "javax.net.")) {
            assertThat(uses("dev.hearsay.intake.fetch", library)).isEmpty();
        }
    }

    @Test
    void only_its_own_package_knows_a_library() {
        assertThat(uses("dev.hearsay.intake.warc", "org.netpreserve.")).isEmpty();
        assertThat(uses("dev.hearsay.intake.pdf", "org.apache.pdfbox.")).isEmpty();
    }

    @Test
    void nothing_prints_or_exits() {
        Stream<String> wrong =
                INTAKE.stream()
                        .filter(type -> !WORKERS.contains(type.getName()))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(
                                access ->
                                        PRINTS_OR_EXITS.contains(access.getTarget().getFullName()))
                        .map(access -> access.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> marked =
                INTAKE.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        assertThat(INTAKE.stream().map(JavaClass::getPackageName)).isNotEmpty().isSubsetOf(marked);
    }

    /** Processes of their own, which speak to the one that started them by what they print. */
    private static final Set<String> WORKERS = Set.of("dev.hearsay.intake.pdf.Forked");

    private static final Set<String> PRINTS_OR_EXITS =
            Set.of(
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.System.exit(int)",
                    "java.lang.Runtime.exit(int)",
                    "java.lang.Runtime.halt(int)",
                    "java.lang.Throwable.printStackTrace()");

    /** What classes outside a package use of the types whose names begin so. */
    private static Stream<String> uses(String allowed, String beginning) {
        return INTAKE.stream()
                .filter(type -> !type.getPackageName().equals(allowed))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getName().startsWith(beginning))
                .map(use -> use.getDescription());
    }

    private static int place(JavaClass type) {
        return ORDER.indexOf(type.getPackageName());
    }
}
