package dev.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invariants of the program that can be read off its classes. */
class ArchitectureTest {

    /**
     * The packages: {@code input} finds what to read, {@code json} alone knows JSON, {@code report}
     * shows an account to people, {@code quality} scores against gold, {@code cli} alone prints.
     */
    private static final List<String> PACKAGES =
            List.of(
                    "dev.hearsay.app.input",
                    "dev.hearsay.app.json",
                    "dev.hearsay.app.report",
                    "dev.hearsay.app.quality",
                    "dev.hearsay.app.cli");

    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dev.hearsay.app");

    @Test
    void every_package_is_one_that_was_agreed_on() {
        assertThat(APP.stream().map(JavaClass::getPackageName)).isNotEmpty().isSubsetOf(PACKAGES);
    }

    @Test
    void packages_have_no_cycles() {
        SlicesRuleDefinition.slices()
                .matching("dev.hearsay.app.(*)..")
                .should()
                .beFreeOfCycles()
                .check(APP);
    }

    @Test
    void nothing_uses_the_command_line() {
        assertThat(uses("dev.hearsay.app.cli", "dev.hearsay.app.cli.")).isEmpty();
        assertThat(uses("dev.hearsay.app.cli", "picocli.")).isEmpty();
    }

    @Test
    void only_json_touches_jackson() {
        assertThat(uses("dev.hearsay.app.json", "tools.jackson.")).isEmpty();
        assertThat(uses("dev.hearsay.app.json", "com.fasterxml.")).isEmpty();
    }

    @Test
    void only_the_command_line_prints_or_exits() {
        Stream<String> wrong =
                outside("dev.hearsay.app.cli")
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

    private static Stream<JavaClass> outside(String name) {
        return APP.stream().filter(type -> !type.getPackageName().equals(name));
    }
}
