package org.marsad.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the rows of a text file: UTF-8, cells parted by commas, semicolons or tabs, whichever the header has most of,
 * quoted as RFC 4180 says unless by tabs; lines that begin with {@code #} are comments.
 */
final class CsvRows {

    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int MAX_PREAMBLE_LENGTH = 1 << 16;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** What is to be done with the rows. */
    interface Reader {

        /** Takes the header; returns whether the rows are wanted. */
        boolean header(int line, List<String> names);

        void row(int line, List<String> cells);
    }

    private final String file;
    private final List<CatalogueFault> faults;

    CsvRows(String file, List<CatalogueFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads all rows; where the file cannot be read on, that is noted. */
    void read(InputStream stream, Reader reader) {
        CSVParser parser = null;
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            parser = CSVParser.builder().setReader(text).setFormat(format(text)).get();
            readRows(parser, reader);
        } catch (CharacterCodingException e) {
            notUtf8(parser);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                notUtf8(parser);
            } else {
                unreadable(parser, e.getCause());
            }
        } catch (IOException e) {
            unreadable(parser, e);
        }
    }

    private void readRows(CSVParser parser, Reader reader) {
        boolean headed = false;
        for (CSVRecord row : parser) {
            List<String> cells = row.toList();
            int line = (int) parser.getCurrentLineNumber();
            if (headed) {
                reader.row(line, cells);
            } else if (!reader.header(line, cells)) {
                return;
            }
            headed = true;
        }
        if (!headed) {
            faults.add(new CatalogueFault(file, 0, "The file is empty.", "Begin it with a line of column names."));
        }
    }

    private static CSVFormat format(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(MAX_PREAMBLE_LENGTH);
        char delimiter = delimiter(text);
        text.reset();
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(delimiter == '\t' ? null : '"')
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static char delimiter(BufferedReader text) throws IOException {
        int[] counts = new int[DELIMITERS.length];
        boolean comment = false;
        boolean lineStart = true;
        for (int i = 0; i < MAX_PREAMBLE_LENGTH - 1; i++) {
            int character = text.read();
            boolean lineEnd = character == '\n' || character == '\r';
            if (character < 0 || (lineEnd && !comment && !lineStart)) {
                break;
            }
            comment = (lineStart && !lineEnd) ? character == '#' : (comment && !lineEnd);
            lineStart = lineEnd;
            for (int d = 0; d < DELIMITERS.length && !comment; d++) {
                counts[d] += character == DELIMITERS[d] ? 1 : 0;
            }
        }
        int most = 0;
        for (int d = 1; d < DELIMITERS.length; d++) {
            most = counts[d] > counts[most] ? d : most;
        }
        return DELIMITERS[most];
    }

    private void notUtf8(CSVParser parser) {
        faults.add(new CatalogueFault(file, line(parser), "The text is not UTF-8.", "Save the file as UTF-8."));
    }

    private void unreadable(CSVParser parser, IOException e) {
        faults.add(new CatalogueFault(
                file, line(parser), "The file cannot be read on: " + e.getMessage(), "Mend it, quotes above all."));
    }

    private static int line(CSVParser parser) {
        return parser == null ? 0 : (int) parser.getCurrentLineNumber();
    }
}
