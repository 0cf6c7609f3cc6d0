package org.marsad.chart;

import java.util.Locale;

/** Writes an SVG picture; every text is escaped. */
final class Svg {

    static final String[] COLOURS = {
        "#3366aa", "#cc5533", "#449955", "#8855aa", "#c0952a", "#2a9d9d", "#aa4477", "#667788"
    };

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        text.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\">",
                width,
                height,
                width,
                height));
        text.append("<title>").append(escaped(title)).append("</title>");
        text.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        text(10, 18, "start", "#222222", 14, title);
    }

    static String colour(int number) {
        return COLOURS[Math.floorMod(number, COLOURS.length)];
    }

    Svg rect(double x, double y, double width, double height, String colour) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x,
                y,
                Math.max(0, width),
                Math.max(0, height),
                colour));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double width) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
        return this;
    }

    Svg circle(double x, double y, double radius, String colour) {
        text.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#ffffff\"/>",
                x,
                y,
                radius,
                colour));
        return this;
    }

    Svg path(String points, String colour) {
        text.append("<polyline points=\"")
                .append(points)
                .append("\" fill=\"none\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"1.8\"/>");
        return this;
    }

    Svg text(double x, double y, String anchor, String colour, int size, String content) {
        text.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\" font-size=\"%d\">",
                        x,
                        y,
                        anchor,
                        colour,
                        size))
                .append(escaped(content))
                .append("</text>");
        return this;
    }

    String end() {
        return text.append("</svg>").toString();
    }

    /** Text as XML holds it; characters that XML can't hold are left out. */
    static String escaped(String content) {
        StringBuilder escaped = new StringBuilder();
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && Character.getType(c) != Character.SURROGATE) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
