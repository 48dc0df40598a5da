package org.waymark.query;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a page lies in the database: the fields of its record, numbers with a fraction as text so that no digit is lost,
 * and names escaped where the database would read something into them.
 */
final class PageFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .withConfigOverride(
                    BigDecimal.class,
                    fraction -> fraction.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private PageFormat() {}

    static BsonValue write(Object page) {
        return toBson(JSON.valueToTree(page));
    }

    static <P> P read(BsonValue page, Class<P> type) {
        return JSON.treeToValue(toJson(page), type);
    }

    private static BsonValue toBson(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                var document = new BsonDocument();
                node.properties().forEach(field -> document.put(escaped(field.getKey()), toBson(field.getValue())));
                yield document;
            }
            case ARRAY -> {
                var array = new BsonArray();
                node.forEach(item -> array.add(toBson(item)));
                yield array;
            }
            case STRING -> new BsonString(node.stringValue());
            case BOOLEAN -> BsonBoolean.valueOf(node.booleanValue());
            case NUMBER ->
                node.isIntegralNumber() ? new BsonInt64(node.longValue()) : new BsonDouble(node.doubleValue());
            default -> BsonNull.VALUE;
        };
    }

    private static JsonNode toJson(BsonValue value) {
        var nodes = JSON.getNodeFactory();
        return switch (value) {
            case BsonDocument document -> {
                ObjectNode object = nodes.objectNode();
                document.forEach((name, field) -> object.set(unescaped(name), toJson(field)));
                yield object;
            }
            case BsonArray array -> {
                ArrayNode list = nodes.arrayNode(array.size());
                array.forEach(item -> list.add(toJson(item)));
                yield list;
            }
            case BsonString text -> nodes.stringNode(text.getValue());
            case BsonBoolean truth -> nodes.booleanNode(truth.getValue());
            case BsonDouble number -> nodes.numberNode(number.getValue());
            default -> value.isNumber() ? nodes.numberNode(value.asNumber().longValue()) : nodes.nullNode();
        };
    }

    private static String escaped(String name) {
        return name.chars().noneMatch(letter -> "%.$\0".indexOf(letter) >= 0)
                ? name
                : name.replace("%", "%25")
                        .replace(".", "%2E")
                        .replace("$", "%24")
                        .replace("\0", "%00");
    }

    private static String unescaped(String name) {
        return name.indexOf('%') < 0
                ? name
                : name.replace("%00", "\0")
                        .replace("%24", "$")
                        .replace("%2E", ".")
                        .replace("%25", "%");
    }
}
