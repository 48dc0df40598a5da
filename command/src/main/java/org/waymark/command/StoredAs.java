package org.waymark.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event lies in the store. Neither ever changes; a new shape is a new revision.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    /** {@code subject.event} in kebab case. */
    String value();

    int revision() default 1;
}
