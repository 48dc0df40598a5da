package org.waymark.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;

class HouseRulesTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.waymark.query");

    static final List<JavaClass> QUESTIONS = HOUSE.stream()
            .filter(type -> type.getSimpleName().startsWith("Find"))
            .toList();

    @Test
    void projectionsStayAtHome() {
        classes()
                .that()
                .areAnnotatedWith(ProcessingGroup.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
        classes()
                .that()
                .areAnnotatedWith(Component.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void onlyProjectionsHearEvents() {
        methods()
                .that()
                .areAnnotatedWith(EventHandler.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Projection")
                .check(HOUSE);
        classes()
                .that()
                .haveSimpleNameEndingWith("Projection")
                .should()
                .beAnnotatedWith(ProcessingGroup.class)
                .andShould()
                .beAnnotatedWith(Component.class)
                .check(HOUSE);
    }

    @Test
    void everyProjectionCanBeRebuilt() {
        var resets = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                .collect(Collectors.toMap(JavaClass::getSimpleName, type -> annotated(type, ResetHandler.class)));
        assertThat(resets)
                .isNotEmpty()
                .allSatisfy((projection, handlers) -> assertThat(handlers).isEqualTo(1));
    }

    @Test
    void processingGroupsDiffer() {
        var groups = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                .map(type -> type.getAnnotationOfType(ProcessingGroup.class).value())
                .toList();
        assertThat(groups).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyQuestionIsAnsweredOnceAndSaysWhoMayAsk() {
        Map<String, Long> answers = HOUSE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(QueryHandler.class))
                .map(HouseRulesTest::question)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(QUESTIONS).isNotEmpty().allSatisfy(question -> {
            assertThat(question.isRecord()).isTrue();
            assertThat(question.isAnnotatedWith(AllowedTo.class)).isTrue();
            assertThat(answers).containsEntry(question.getName(), 1L);
        });
        assertThat(answers).hasSameSizeAs(QUESTIONS);
    }

    @Test
    void subjectsFormNoCircle() {
        slices().matching("org.waymark.query.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nothingHereSendsACommand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CommandGateway.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Command.class)
                .check(HOUSE);
    }

    private static String question(JavaMethod handler) {
        return handler.getRawParameterTypes().getFirst().getName();
    }

    private static long annotated(JavaClass type, Class<? extends Annotation> annotation) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(annotation))
                .count();
    }
}
