package org.waymark.command;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.waymark.command");
    static final DescribedPredicate<JavaClass> EVENTS = DescribedPredicate.describe(
            "events", type -> type.isRecord() && type.getFullName().contains("Event$"));

    static final DescribedPredicate<JavaClass> DECIDING = DescribedPredicate.describe(
            "aggregates and their members",
            type -> type.isAnnotatedWith(Aggregate.class)
                    || HOUSE.stream()
                            .flatMap(aggregate -> aggregate.getFields().stream())
                            .filter(field -> field.isAnnotatedWith(AggregateMember.class))
                            .anyMatch(field -> field.getRawType().equals(type)));

    @Test
    void aggregatesStayAtHome() {
        classes().that(DECIDING).should().bePackagePrivate().check(HOUSE);
    }

    @Test
    void subjectsFormNoCircle() {
        slices().matching("org.waymark.command.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noHandlerIsForgotten() {
        methods()
                .that()
                .areDeclaredInClassesThat(DECIDING)
                .and()
                .haveNameMatching("handle|on")
                .should()
                .beAnnotatedWith(CommandHandler.class)
                .orShould()
                .beAnnotatedWith(EventSourcingHandler.class)
                .check(HOUSE);
    }

    @Test
    void everyCommandHasAHandlerAndSaysWhoMaySendIt() {
        var handled = HOUSE.that(DECIDING).stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                .map(method -> method.getRawParameterTypes().getFirst().getFullName())
                .toList();
        var commands = records(Command.class);
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command.isAnnotatedWith(AllowedTo.class))
                        .as(command.getFullName())
                        .isTrue())
                .extracting(JavaClass::getFullName)
                .containsExactlyInAnyOrderElementsOf(handled);
    }

    @Test
    void everyEventHasAStoredNameOfItsOwn() {
        var names = HOUSE.that(EVENTS).stream()
                .map(type -> type.getAnnotationOfType(StoredAs.class).value())
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void everyIdSpeaksForItself() {
        var ids = HOUSE.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Id"));
        assertThat(ids.toList())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                id.reflect().getDeclaredMethod("toString").getDeclaringClass())
                        .isEqualTo(id.reflect()))
                .allSatisfy(id -> assertThat(
                                id.tryGetMethod("toString").orElseThrow().getMethodCallsFromSelf())
                        .as("%s writes its own toString", id.getName())
                        .noneMatch(call -> call.getTargetOwner().getName().endsWith("ObjectMethods")));
    }

    @Test
    void personalTextIsSealed() {
        var personal = List.of("text", "shown", "statement");
        var fields = HOUSE.that(EVENTS).stream()
                .filter(type -> type.getPackageName().endsWith(".feedback"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> personal.contains(field.getName()))
                .toList();
        assertThat(fields)
                .hasSizeGreaterThanOrEqualTo(personal.size())
                .allMatch(field -> field.getRawType().getSimpleName().equals("Sealed"));
        var words = HOUSE.that(EVENTS).stream()
                .filter(type -> type.getPackageName().endsWith(".feedback"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(String.class))
                .map(field -> field.getName());
        assertThat(words).containsOnly("language");
    }

    @Test
    void theClockIsGiven() {
        var now = List.of(java.time.Instant.class, java.time.LocalDate.class, java.time.LocalDateTime.class);
        assertThat(now).isNotEmpty();
        now.forEach(type -> noClasses()
                .should()
                .callMethod(type, "now")
                .allowEmptyShould(false)
                .check(HOUSE));
        noClasses().should().callMethod(java.util.UUID.class, "randomUUID").check(HOUSE);
    }

    @Test
    void everyRefusalIsGivenSomewhere() {
        var refusals = HOUSE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                .filter(type -> !type.isEquivalentTo(AccessRefusal.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> constant.getClass().getSimpleName() + "." + constant)
                .toList();
        var read = HOUSE.stream()
                .filter(type -> !type.isEnum())
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .map(access -> access.getTargetOwner().getSimpleName() + "."
                        + access.getTarget().getName())
                .distinct()
                .toList();
        assertThat(refusals).isNotEmpty();
        assertThat(read).containsAll(refusals);
    }

    private static List<JavaClass> records(Class<?> kind) {
        return Stream.of(HOUSE.stream())
                .flatMap(all -> all)
                .filter(type -> type.isAssignableTo(kind) && type.isRecord())
                .filter(type -> !type.getModifiers().contains(ABSTRACT))
                .toList();
    }
}
