package org.marsad.bench.speed;

import java.util.List;

/**
 * The curve {@code y = factor · x^exponent} nearest to points, by least squares of the logarithms.
 *
 * @param exponent 1 where twice the articles take twice the time
 */
public record PowerLaw(double factor, double exponent) {

    /** The law of points (x, y), all above 0, with at least two different x. */
    public static PowerLaw fit(List<double[]> points) {
        double meanX = points.stream()
                .mapToDouble(point -> Math.log(point[0]))
                .average()
                .orElse(0);
        double meanY = points.stream()
                .mapToDouble(point -> Math.log(point[1]))
                .average()
                .orElse(0);
        double products = 0;
        double squares = 0;
        for (double[] point : points) {
            double x = Math.log(point[0]) - meanX;
            products += x * (Math.log(point[1]) - meanY);
            squares += x * x;
        }
        if (squares == 0) {
            throw new IllegalArgumentException("A curve needs points at two sizes at least");
        }
        double exponent = products / squares;
        return new PowerLaw(Math.exp(meanY - exponent * meanX), exponent);
    }
}
