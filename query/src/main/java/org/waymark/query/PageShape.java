package org.waymark.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The components of a record and of everything in it, written down; another version that differs reads anew. */
final class PageShape {

    private final Map<String, String> known = new TreeMap<>();

    private PageShape() {}

    static String of(Class<?> page) {
        var shape = new PageShape();
        shape.add(page);
        return shape.known.toString();
    }

    private void add(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                add(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
            }
            case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::add);
            case Class<?> plain -> add(plain);
            default -> {}
        }
    }

    private void add(Class<?> type) {
        if (known.containsKey(type.getName())) {
            return;
        }
        if (type.isRecord()) {
            known.put(
                    type.getName(),
                    Arrays.stream(type.getRecordComponents())
                            .map(component -> component.getName() + ":"
                                    + component.getGenericType().getTypeName())
                            .collect(Collectors.joining(",")));
            Arrays.stream(type.getRecordComponents()).forEach(component -> add(component.getGenericType()));
        } else if (type.isEnum()) {
            known.put(type.getName(), Arrays.toString(type.getEnumConstants()));
        } else if (type.isSealed()) {
            known.put(type.getName(), "");
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
        }
    }
}
