package org.waymark.infra.announce;

/**
 * One record for the broker.
 *
 * @param stream id of the stream, so that what happened to one thing stays in order
 * @param event id of the event, by which a receiver knows a repetition
 * @param position of the event on the log; within a stream a receiver may ignore lower ones than it has seen
 */
record Announcement(String stream, String event, long position, PublishedLanguage body) {}
