package org.waymark.infra.embedded;

/** A server running inside, or beside, this process on loopback. Closing it keeps its data. */
@FunctionalInterface
interface EmbeddedServer extends AutoCloseable {

    @Override
    void close();
}
