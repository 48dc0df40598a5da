package org.waymark.infra.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.waymark.command.StoredAs;

/** The closed vocabulary of the log: each stored name stands for one class, and no other class is ever made from it. */
public final class StoredNames {

    private final Map<String, Class<?>> classes = new HashMap<>();

    private StoredNames(Collection<Class<?>> types) {
        if (types.isEmpty()) {
            throw new IllegalStateException("No class carries @StoredAs: the log would have no vocabulary.");
        }
        for (Class<?> type : types) {
            Class<?> other = classes.putIfAbsent(storedAs(type).value(), type);
            if (other != null) {
                throw new IllegalStateException("The stored name '%s' is claimed twice, by %s and by %s."
                        .formatted(storedAs(type).value(), other.getName(), type.getName()));
            }
            pages(type).forEach(StoredNames::requireEachNamed);
        }
    }

    /** Every class under the base packages that carries {@link StoredAs}; refuses duplicates and forgotten names. */
    public static StoredNames under(String... basePackages) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class));
        return of(Stream.of(basePackages)
                .flatMap(basePackage -> scan.findCandidateComponents(basePackage).stream())
                .map(found -> String.valueOf(found.getBeanClassName()))
                .distinct()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, StoredNames.class.getClassLoader()))
                .collect(Collectors.toSet()));
    }

    static StoredNames of(Collection<Class<?>> types) {
        return new StoredNames(types);
    }

    /** The stored names themselves. */
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }

    Optional<Class<?>> classFor(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    boolean knows(Class<?> type) {
        StoredAs storedAs = type.getAnnotation(StoredAs.class);
        return storedAs != null && type.equals(classes.get(storedAs.value()));
    }

    static StoredAs storedAs(Class<?> type) {
        StoredAs storedAs = type.getAnnotation(StoredAs.class);
        if (storedAs == null) {
            throw new IllegalStateException(type.getName() + " has no stored name: give it @StoredAs.");
        }
        return storedAs;
    }

    private static Stream<Class<?>> pages(Class<?> type) {
        return Stream.of(type.getInterfaces()).filter(Class::isSealed);
    }

    static void requireEachNamed(Class<?> page) {
        for (Class<?> entry : page.getPermittedSubclasses()) {
            if (entry.isSealed()) {
                requireEachNamed(entry);
            } else {
                storedAs(entry);
            }
        }
    }
}
