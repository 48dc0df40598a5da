package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;

@DisplayName("Groups")
class GroupTest {

    private static List<Group> groupsIn(String scanned) {
        var beans = new DefaultListableBeanFactory();
        var scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        scanner.scan(scanned);
        return Group.among(beans);
    }

    @Test
    void thatKeepReadModelsCanAllForget() {
        assertThat(groupsIn("org.waymark.query")).hasSizeGreaterThan(3).allMatch(Group::rebuildable);
    }

    @Test
    void thatActOnTheWorldAreNeverRebuilt() {
        assertThat(groupsIn("org.waymark.infra.announce")).containsExactly(new Group("announcements", false));
    }
}
