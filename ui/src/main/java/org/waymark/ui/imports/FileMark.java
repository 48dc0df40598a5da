package org.waymark.ui.imports;

/**
 * A file by what is in it.
 *
 * @param name as its sender called it
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
public record FileMark(String name, long size, String sha256) {}
