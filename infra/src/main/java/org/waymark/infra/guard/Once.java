package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.KEY_USED_OTHERWISE;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.Refused;
import org.waymark.command.sealed.Sealed;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a command with the same key once. The key is recorded in the transaction that commits the events, so the two are
 * there together or not at all; a second sender waits for the first and then does nothing.
 */
class Once implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String TABLE =
            "create table if not exists command_key (key text primary key, digest text not null, at timestamptz not null default now())";

    /**
     * The same for the same command in every process: maps in order, and no cipher text, which is never twice alike.
     */
    private static final JsonMapper WRITTEN = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(Sealed.class, WithoutCipherText.class)
            .build();

    private final JdbcTemplate database;

    Once(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var command = unitOfWork.getMessage();
        if (!(command.getMetaData().get("key") instanceof String key)) {
            return chain.proceed();
        }
        var name = digest(command.getMetaData().get("actor") + "|" + key);
        var digest = digest(WRITTEN.writeValueAsString(command.getPayload()));
        if (database.update("insert into command_key (key, digest) values (?, ?) on conflict do nothing", name, digest)
                == 1) {
            return chain.proceed();
        }
        var earlier = database.queryForObject("select digest from command_key where key = ?", String.class, name);
        Refused.when(!digest.equals(earlier), KEY_USED_OTHERWISE);
        return null;
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @JsonIgnoreProperties({"iv", "ct"})
    private interface WithoutCipherText {}
}
