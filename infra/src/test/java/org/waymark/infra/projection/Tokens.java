package org.waymark.infra.projection;

import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as they lie in the database. */
final class Tokens {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Tokens() {}

    static long position(Document document) {
        var token = document.get("token", Binary.class);
        if (token == null) {
            return -1;
        }
        var node = JSON.readTree(new String(token.getData(), StandardCharsets.UTF_8));
        var index = node.findValue("currentToken") == null ? node : node.findValue("currentToken");
        var value = index.findValue("index");
        return value == null ? -1 : value.asLong();
    }
}
