package org.marsad.bench.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.marsad.InvalidInput;

/**
 * Reads files in CoNLL form: a line a token, which comes first, its tag last; an empty line behind a sentence; a line
 * {@code -DOCSTART-} before a document, if the file tells documents apart.
 *
 * @param documents the sentences of each document; one document if the file does not tell
 */
public record ConllFile(List<List<Tagged>> documents) {

    private static final String DOCUMENT = "-DOCSTART-";
    private static final Pattern SPACE = Pattern.compile("[ \t]+");
    private static final int MAX_PROBLEMS = 10;

    public ConllFile {
        documents = documents.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput if it can't be read, holds no token, or has lines of another form; it names the first ten
     */
    public static ConllFile read(Path file) {
        try {
            return of(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InvalidInput("--conll " + file + " can't be read ("
                    + e.getClass().getSimpleName() + "). Name a text file in UTF-8 with a token and its tag a line.");
        }
    }

    static ConllFile of(String name, List<String> lines) {
        Reading reading = new Reading();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(DOCUMENT)) {
                reading.endDocument();
            } else if (line.isEmpty()) {
                reading.endSentence();
            } else {
                String[] fields = SPACE.split(line, -1);
                String tag = fields[fields.length - 1];
                if (fields.length > 1 && Tagged.isTag(tag)) {
                    reading.add(fields[0], tag);
                } else if (problems.size() < MAX_PROBLEMS) {
                    problems.add(name + ", line " + (i + 1) + ": '" + line
                            + "' is no token with a tag. Write the token, a space, and O, B-CLASS or I-CLASS.");
                }
            }
        }
        reading.endDocument();
        if (problems.isEmpty() && reading.documents.isEmpty()) {
            problems.add(name + " holds no token. Name a file with a token and its tag a line.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ConllFile(reading.documents);
    }

    /**
     * Rows of tokens that are each read as one article: the documents, if the file tells more than one apart, else so
     * many sentences.
     */
    public List<Tagged> articles(int sentences) {
        List<Tagged> articles = new ArrayList<>();
        for (List<Tagged> document : documents) {
            int step = documents.size() > 1 ? document.size() : sentences;
            for (int from = 0; from < document.size(); from += step) {
                articles.add(document.subList(from, Math.min(from + step, document.size())).stream()
                        .reduce(new Tagged(List.of(), List.of()), Tagged::with));
            }
        }
        return articles;
    }

    private static final class Reading {
        private final List<List<Tagged>> documents = new ArrayList<>();
        private List<Tagged> sentences = new ArrayList<>();
        private List<String> tokens = new ArrayList<>();
        private List<String> tags = new ArrayList<>();

        void add(String token, String tag) {
            tokens.add(token);
            tags.add(tag);
        }

        void endSentence() {
            if (!tokens.isEmpty()) {
                sentences.add(new Tagged(tokens, tags));
                tokens = new ArrayList<>();
                tags = new ArrayList<>();
            }
        }

        void endDocument() {
            endSentence();
            if (!sentences.isEmpty()) {
                documents.add(sentences);
                sentences = new ArrayList<>();
            }
        }
    }
}
