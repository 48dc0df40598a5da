package org.waymark.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.command.Command;

/** Whatever may be asked about promises and those who make them can be asked at a screen and by a program. */
class EveryCommandTest {

    private static final Set<String> VOICES_AND_VALUES = Set.of("feedback", "theme", "reporting");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().importPackages("org.waymark.command", "org.waymark.ui");
    }

    @Test
    void hasAScreen() {
        assertThat(madeIn("org.waymark.ui.workspace", "org.waymark.ui.site")).containsAll(promises());
    }

    @Test
    void hasAPathForPrograms() {
        var made = madeIn("org.waymark.ui.api");
        Acts.all().values().forEach(act -> made.add(act.getSimpleName()));
        assertThat(made).containsAll(promises());
    }

    private static Set<String> promises() {
        return classes.stream()
                .filter(type -> VOICES_AND_VALUES.stream().noneMatch(type.getPackageName()::endsWith))
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Set<String> madeIn(String... packages) {
        return classes.stream()
                .filter(type -> Set.of(packages).stream().anyMatch(type.getPackageName()::startsWith))
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner().getSimpleName())
                .collect(Collectors.toSet());
    }
}
