package org.waymark.infra.log;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Revision 1 knew only lumen; revision 2 names the unit. */
final class LanternBrightness extends SingleEventUpcaster {

    private static final SimpleSerializedType FROM = new SimpleSerializedType("lantern.lit", "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType("lantern.lit", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(TO, JsonNode.class, lit -> {
            ObjectNode named = (ObjectNode) lit.deepCopy();
            named.set("brightness", named.remove("lumen"));
            return named.put("unit", "lumen");
        });
    }
}
