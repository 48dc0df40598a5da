package org.waymark.infra.projection;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.bson.Document;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ReflectionUtils;
import org.waymark.query.Pages;

/**
 * Remembers what each group's pages looked like when they were written. After an update that changed them they cannot
 * be read, nor continued, and the group reads the log anew.
 */
final class Shapes {

    private static final String SHAPE = "shape";

    private final ListableBeanFactory beans;
    private final MongoDatabase database;

    Shapes(ListableBeanFactory beans, MongoDatabase database) {
        this.beans = beans;
        this.database = database;
    }

    /** Whether the pages that lie there were written as this version reads them. */
    boolean fit(Group group) {
        var kept = kept().find(eq("_id", group.name())).first();
        return kept != null && Objects.equals(kept.getString(SHAPE), of(group));
    }

    void keep(Group group) {
        kept().replaceOne(
                        eq("_id", group.name()),
                        new Document("_id", group.name()).append(SHAPE, of(group)),
                        new ReplaceOptions().upsert(true));
    }

    private MongoCollection<Document> kept() {
        return database.getCollection("reader_shapes");
    }

    String of(Group group) {
        return pages(group).map(Pages::shape).sorted().collect(Collectors.joining("\n"));
    }

    /** The collections into which a group writes. */
    Stream<Pages<?>> pages(Group group) {
        return beans.getBeansWithAnnotation(ProcessingGroup.class).entrySet().stream()
                .filter(bean -> {
                    var named = beans.findAnnotationOnBean(bean.getKey(), ProcessingGroup.class);
                    return named != null && named.value().equals(group.name());
                })
                .flatMap(bean -> pages(bean.getValue()));
    }

    private static Stream<Pages<?>> pages(Object handler) {
        return Arrays.stream(handler.getClass().getDeclaredFields())
                .filter(field -> field.getType() == Pages.class)
                .map(field -> pages(field, handler));
    }

    private static Pages<?> pages(Field field, Object handler) {
        ReflectionUtils.makeAccessible(field);
        return (Pages<?>) Objects.requireNonNull(ReflectionUtils.getField(field, handler));
    }
}
