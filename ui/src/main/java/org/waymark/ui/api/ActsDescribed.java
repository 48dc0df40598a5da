package org.waymark.ui.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.waymark.command.Command;

/** Describes each act by its own path, with the fields its command has. */
@Component
class ActsDescribed implements OpenApiCustomizer {

    private static final String GENERAL = "/api/v1/strategies/{id}/{act}";
    private static final String OF_REVIEWS = "/api/v1/reviews/{act}";
    private static final String PROBLEM = "application/problem+json";

    @Override
    public void customise(OpenAPI description) {
        describe(description, GENERAL, Acts.all());
        describe(description, OF_REVIEWS, Acts.ofReviews());
    }

    private static void describe(OpenAPI description, String path, Map<String, Class<? extends Command>> acts) {
        var general = description.getPaths().remove(path);
        if (general == null) {
            return;
        }
        var granted = general.getPost().getResponses().getOrDefault("200", new ApiResponse());
        new TreeMap<>(acts).forEach((act, command) -> {
            var operation = operation(description, act, command, granted, path.contains("{id}"));
            description
                    .getPaths()
                    .addPathItem(
                            path.replace("{act}", act),
                            new PathItem()
                                    .post(operation.addTagsItem(
                                            path.replaceFirst("/api/v1/([a-z-]+)/.*", "$1-write"))));
        });
    }

    private static Operation operation(
            OpenAPI description, String act, Class<? extends Command> command, ApiResponse granted, boolean byId) {
        var operation = new Operation().operationId(act);
        if (byId) {
            operation.addParametersItem(
                    new PathParameter().name("id").required(true).schema(new StringSchema()));
        }
        return operation
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/json", new MediaType().schema(body(description, command, byId)))))
                .responses(new ApiResponses()
                        .addApiResponse("200", granted)
                        .addApiResponse("401", problem("No account"))
                        .addApiResponse("403", problem("Not for this role"))
                        .addApiResponse("404", problem("Not there"))
                        .addApiResponse("409", problem("Refused by a rule, which it names"))
                        .addApiResponse("422", problem("A field is missing, unknown or unreadable")));
    }

    private static ApiResponse problem(String what) {
        return new ApiResponse()
                .description(what)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(new ObjectSchema())));
    }

    private static Schema<?> body(OpenAPI description, Class<? extends Command> command, boolean byId) {
        var body = new ObjectSchema();
        Arrays.stream(command.getRecordComponents())
                .filter(field -> !(byId && field.getName().equals("strategy"))
                        && !field.getName().equals("by"))
                .forEach(field -> {
                    body.addProperty(field.getName(), schema(description, field.getGenericType()));
                    if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        body.addRequiredItem(field.getName());
                    }
                });
        body.addProperty("key", new StringSchema().description("names the act; sent again, nothing more is done"));
        return body;
    }

    private static Schema<?> schema(OpenAPI description, java.lang.reflect.Type type) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(description.getComponents()::addSchemas);
        return resolved.schema;
    }
}
