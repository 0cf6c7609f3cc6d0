package org.marsad.ingest.furniture;

/** A piece of the page around an article, kept as it was cut. */
public record Furniture(FurnitureKind kind, String text) {}
