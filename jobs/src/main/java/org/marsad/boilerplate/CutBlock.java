package org.marsad.boilerplate;

/** A piece of the page around an article, kept as it was cut. */
public record CutBlock(BoilerplateKind kind, String text) {}
