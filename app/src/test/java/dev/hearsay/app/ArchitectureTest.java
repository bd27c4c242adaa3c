package dev.hearsay.app;

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

/** The invariants of the program that can be read off its classes. */
class ArchitectureTest {

    /**
     * The packages in order, each using only those before it: {@code quality}, {@code answers},
     * {@code stories}, {@code extraction}, {@code amounts} and {@code findings} score against gold,
     * {@code json} and {@code gold} alone know JSON, {@code exam} is one task over a gold file,
     * {@code input} finds what to read, {@code report} and {@code html} show an account to people,
     * {@code dossier} several, {@code drawing} draws, {@code output} alone prints, {@code cli}
     * alone knows the command line and exits.
     */
    static final List<String> ORDER =
            List.of(
                    "dev.hearsay.app.quality",
                    "dev.hearsay.app.answers",
                    "dev.hearsay.app.stories",
                    "dev.hearsay.app.extraction",
                    "dev.hearsay.app.amounts",
                    "dev.hearsay.app.findings",
                    "dev.hearsay.app.json",
                    "dev.hearsay.app.gold",
                    "dev.hearsay.app.input",
                    "dev.hearsay.app.exam",
                    "dev.hearsay.app.report",
                    "dev.hearsay.app.dossier",
                    "dev.hearsay.app.drawing",
                    "dev.hearsay.app.html",
                    "dev.hearsay.app.output",
                    "dev.hearsay.app.cli");

    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dev.hearsay.app");

    @Test
    void every_package_is_one_that_was_agreed_on() {
        assertThat(APP.stream().map(JavaClass::getPackageName)).isNotEmpty().isSubsetOf(ORDER);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        Stream<String> wrong =
                APP.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> place(use.getTargetClass()) > place(use.getOriginClass()))
                        .map(use -> use.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_the_command_line_uses_picocli() {
        assertThat(uses("dev.hearsay.app.cli", "picocli.")).isEmpty();
    }

    @Test
    void only_json_and_gold_touch_jackson() {
        Stream<String> wrong =
                APP.stream()
                        .filter(type -> !JSON.contains(type.getPackageName()))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> use.getTargetClass().getName().matches(JACKSON))
                        .map(use -> use.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void only_output_prints_and_only_the_command_line_exits() {
        Stream<String> wrong =
                APP.stream()
                        .filter(type -> !OUTWARD.contains(type.getPackageName()))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(
                                access ->
                                        PRINTS_OR_EXITS.contains(access.getTarget().getFullName()))
                        .map(access -> access.getDescription());
        assertThat(wrong).isEmpty();
    }

    @Test
    void public_types_are_records_enums_interfaces_or_final_classes() {
        Stream<String> wrong =
                APP.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaClass::getName);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> marked =
                APP.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        assertThat(APP.stream().map(JavaClass::getPackageName)).isNotEmpty().isSubsetOf(marked);
    }

    private static final Set<String> JSON = Set.of("dev.hearsay.app.json", "dev.hearsay.app.gold");

    private static final String JACKSON = "(tools\\.jackson|com\\.fasterxml)\\..*";

    private static final Set<String> OUTWARD =
            Set.of("dev.hearsay.app.output", "dev.hearsay.app.cli");

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
        return outside(allowed)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getName().startsWith(beginning))
                .map(use -> use.getDescription());
    }

    private static int place(JavaClass type) {
        return ORDER.indexOf(type.getPackageName());
    }

    private static Stream<JavaClass> outside(String name) {
        return APP.stream().filter(type -> !type.getPackageName().equals(name));
    }
}
