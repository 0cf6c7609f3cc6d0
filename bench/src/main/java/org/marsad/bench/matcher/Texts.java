package org.marsad.bench.matcher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles to be read by the matcher, kept in a file, since each trial of JMH is a process of its own.
 *
 * @param bytes of all titles and bodies in UTF-8
 */
public record Texts(List<Text> articles, long bytes) {

    /** The title and the body of an article. */
    public record Text(String title, String body) {

        long bytes() {
            return (long) utf8(title).length + utf8(body).length;
        }
    }

    public Texts {
        articles = List.copyOf(articles);
    }

    /** These articles. */
    public static Texts of(List<Text> articles) {
        return new Texts(articles, articles.stream().mapToLong(Text::bytes).sum());
    }

    /** Writes them to a file. */
    public void write(Path file) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(articles.size());
            for (Text article : articles) {
                write(out, article.title());
                write(out, article.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts can't be written to " + file, e);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Texts read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int size = in.readInt();
            List<Text> articles = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                articles.add(new Text(string(in), string(in)));
            }
            return of(articles);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts can't be read from " + file, e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = utf8(text);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
