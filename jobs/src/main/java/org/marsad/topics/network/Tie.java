package org.marsad.topics.network;

/**
 * Two terms that stand in the same stories more often than by chance.
 *
 * @param a number of the term that comes first
 * @param b number of the other
 * @param weight square root of G²
 */
record Tie(int a, int b, double weight) {}
