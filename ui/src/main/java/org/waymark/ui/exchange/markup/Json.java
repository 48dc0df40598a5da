package org.waymark.ui.exchange.markup;

import java.io.BufferedReader;
import java.io.IOException;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A JSON file as a stream of tokens; a name said twice in one object is refused. */
public final class Json {

    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonFactory FORM = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Limits.LINE)
                    .maxNameLength(Limits.FIELD)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Reads the object a file consists of, from its opening brace on. */
    public interface Body {
        void read(JsonParser json) throws IOException, Unreadable;
    }

    /** Takes a field of an object, the parser standing on its value; leaves it there or at its end. */
    public interface Field {
        void take(String name, JsonToken value) throws IOException, Unreadable;
    }

    private Json() {}

    public static void read(Source source, Body body) throws IOException, Unreadable {
        try (var text = new QuotedText(new BufferedReader(source.text()));
                var json = FORM.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(1, "", "", ProblemReason.UNKNOWN_FORMAT);
            }
            body.read(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new Unreadable(line(e), "", "", ProblemReason.TOO_DEEP);
        } catch (JacksonException e) {
            throw new Unreadable(line(e), "", "", ProblemReason.BROKEN_JSON);
        }
    }

    /**
     * Every field of the object whose opening brace the parser stands on; what a taker leaves unread is passed over.
     */
    public static void fields(JsonParser json, Field field) throws IOException, Unreadable {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            field.take(name, value);
            if (json.currentToken() == value) {
                json.skipChildren();
            }
        }
    }

    /** A scalar as it is written; empty for null, an object or an array. */
    public static String text(JsonParser json, JsonToken value) {
        return value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getString() : "";
    }

    /** Line the parser has come to, from 1. */
    public static int line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
