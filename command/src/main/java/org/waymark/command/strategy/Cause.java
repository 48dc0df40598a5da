package org.waymark.command.strategy;

/**
 * What brought a change about, by kind ({@code theme}, {@code feedback}, {@code review}, {@code recommendation},
 * {@code decision}, {@code proposal}) and id. A recommendation is named by its review and its number there,
 * {@code mid-term/2}.
 */
public record Cause(String kind, String id) {}
