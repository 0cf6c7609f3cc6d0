package org.marsad.bench.reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.bench.speed.PowerLaw;
import org.marsad.ingest.ArticleReader;
import org.marsad.ingest.RawArticle;
import org.marsad.ingest.Reading;
import org.marsad.ingest.ReadingSettings;
import org.marsad.ingest.date.DateBounds;

/**
 * How the time of reading a row grows with its text: hostile texts of one length and of {@value #FACTOR} times that, the
 * best of some tries each. Nothing is left out for length.
 */
public final class ReadingGrowth {

    /** By how much the longer text is longer. */
    public static final int FACTOR = 8;

    private static final int MAX_CHARACTERS = 200_000_000;
    private static final Map<String, String> PIECES = pieces();

    private final ArticleReader reader =
            new ArticleReader(new ReadingSettings(DateBounds.until(LocalDate.of(2100, 1, 1)), MAX_CHARACTERS));

    /**
     * What was measured.
     *
     * @param seconds of the processor for the shorter text
     * @param longerSeconds for the longer one
     */
    public record Measured(double seconds, double longerSeconds) {

        /** 1 where {@value #FACTOR} times the text takes {@value #FACTOR} times the time. */
        public double exponent() {
            return PowerLaw.fit(List.of(new double[] {1, seconds}, new double[] {FACTOR, longerSeconds}))
                    .exponent();
        }
    }

    /** The names of the texts. */
    public static List<String> names() {
        return List.copyOf(PIECES.keySet());
    }

    /** Measures a text of that many characters, and the longer one. */
    public Measured measure(String name, int characters, int tries) {
        return new Measured(seconds(name, characters, tries), seconds(name, characters * FACTOR, tries));
    }

    private double seconds(String name, int characters, int tries) {
        String text = text(name, characters);
        RawArticle row = new RawArticle(
                "1",
                "https://harbour.example/1",
                null,
                "Ships",
                text,
                null,
                "2024-06-14",
                null,
                List.of(),
                null,
                "file");
        return ProcessorTime.of(() -> length(reader.read(row)), tries).least();
    }

    private static long length(Reading reading) {
        return reading.toString().length();
    }

    private static String text(String name, int characters) {
        String piece = PIECES.get(name);
        int times = Math.max(1, characters / piece.length());
        return name.equals(NESTED)
                ? piece.repeat(times / 2) + "ships" + "</div>".repeat(times / 2)
                : piece.repeat(times);
    }

    private static final String NESTED = "nested elements";

    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("words on one line", "ships sail ");
        pieces.put("Arabic words on one line", "أبحرت السفن ");
        pieces.put("short lines", "ships\n");
        pieces.put(NESTED, "<div>");
        pieces.put("tags that nobody closes", "<p><b><a href='x'><table><tr><td>ships ");
        pieces.put("less-than signs", "<");
        pieces.put("comments that nobody ends", "<!--");
        pieces.put("entities", "&amp;");
        pieces.put("null characters and text", "ships\u0000 sail from the harbour to the islands every day ");
        pieces.put("halves of surrogate pairs", "ships sail from the harbour to the islands every single day\uD800 ");
        pieces.put("marks on a letter", "\u0301");
        pieces.put("wrongly decoded text", "Ø§Ù\u0084Ø³Ù\u0081Ù\u0086 ");
        pieces.put("markers of other articles", "Read also\nx\n");
        pieces.put("labels", "Source: x\n");
        pieces.put("dates", "2024-06-14 ");
        pieces.put("headings run into paragraphs", "؟ن");
        return pieces;
    }
}
