package org.waymark.query.strategy;

/** Whether a strategy was consulted on or had ended by a day, and what money stood behind it. */
public record Standing(Life life, Means means) {}
