package org.waymark.command.strategy;

/** What brought a change about, by kind ({@code theme}, {@code feedback}, {@code review}, {@code decision}) and id. */
public record Cause(String kind, String id) {}
