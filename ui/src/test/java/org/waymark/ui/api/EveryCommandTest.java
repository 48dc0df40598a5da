package org.waymark.ui.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.command.Command;

/** Whatever may be asked about promises and those who make them can be asked at a screen and by a program. */
class EveryCommandTest {

    private static final Set<String> VOICES_AND_VALUES = Set.of("feedback", "incident", "theme", "reporting");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPackages("org.waymark.command", "org.waymark.ui");
    }

    @Test
    void hasAScreen() {
        var screens = classes.that(resideInAPackage("org.waymark.ui..").and(not(resideInAPackage("..api"))));
        assertThat(named(screens)).containsAll(promises());
    }

    @Test
    void hasAPathForPrograms() {
        var doors = classes.that(resideInAPackage("org.waymark.ui.api"));
        assertThat(named(doors)).containsAll(promises());
    }

    private static Set<String> promises() {
        return classes.stream()
                .filter(type -> VOICES_AND_VALUES.stream().noneMatch(type.getPackageName()::endsWith))
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** The commands that classes make, and those of a page of commands that they read as a whole. */
    private static Set<String> named(JavaClasses types) {
        return types.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .flatMap(type -> type.isInterface() ? type.getAllSubclasses().stream() : Stream.of(type))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }
}
