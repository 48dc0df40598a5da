package org.waymark.infra.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Handlers that read the log together.
 *
 * @param rebuildable whether they keep a read model, which can be forgotten; others act on the world
 */
record Group(String name, boolean rebuildable) {

    static List<Group> among(ListableBeanFactory beans) {
        Map<String, Group> groups = new TreeMap<>();
        for (var bean : beans.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            var named = beans.findAnnotationOnBean(bean, ProcessingGroup.class);
            var type = beans.getType(bean);
            if (named != null && type != null) {
                groups.merge(named.value(), new Group(named.value(), forgets(type)), Group::and);
            }
        }
        return List.copyOf(groups.values());
    }

    private static boolean forgets(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> AnnotatedElementUtils.hasAnnotation(method, ResetHandler.class));
    }

    private Group and(Group other) {
        return new Group(name, rebuildable && other.rebuildable);
    }
}
