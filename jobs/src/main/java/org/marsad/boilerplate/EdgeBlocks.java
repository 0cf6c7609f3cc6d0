package org.marsad.boilerplate;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.ArrayList;
import java.util.List;
import org.marsad.text.Letters;

/**
 * The blocks of lines at the edges of a text: its first one to {@value #TOP} and its last one to {@value #BOTTOM} lines.
 *
 * <p>Two blocks are the same if the letters and digits of their lines are, whatever their case, signs, diacritics and
 * spaces. A line of more than {@value #MAX_LENGTH} characters ends the blocks, and one line of the text is always left. A
 * block has at least {@value #MIN_LETTERS} letters, so that the last row of a table is none.
 */
public final class EdgeBlocks {

    private static final int TOP = 3;
    private static final int BOTTOM = 6;
    private static final int MAX_LENGTH = 300;
    private static final int MIN_LETTERS = 3;
    private static final long TOP_SEED = 1;
    private static final long BOTTOM_SEED = 2;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final String text;
    private final List<int[]> lines = new ArrayList<>();

    /** Null until they are asked for. */
    private List<Block> blocks;

    /** A block: its hash, never 0, and where it stands. */
    record Block(long key, int start, int end) {}

    /** The blocks of a text. */
    public EdgeBlocks(String text) {
        this.text = text;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!isBlank(start, end)) {
                lines.add(new int[] {start, end});
            }
            start = end + 1;
        }
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Their hashes, each once. */
    public long[] keys() {
        LongArrayList keys = new LongArrayList();
        blocks().forEach(block -> {
            if (!keys.contains(block.key())) {
                keys.add(block.key());
            }
        });
        return keys.toLongArray();
    }

    /** The lines of the block with that hash; null if there is none. */
    public String text(long key) {
        for (Block block : blocks()) {
            if (block.key() == key) {
                return text.substring(block.start(), block.end());
            }
        }
        return null;
    }

    /**
     * What tells this text from others of its source, however often it is printed, shortened or given another title: the
     * hash of its longest line.
     */
    public long story() {
        int[] longest = {0, 0};
        for (int[] line : lines) {
            longest = line[1] - line[0] > longest[1] - longest[0] ? line : longest;
        }
        return hash(longest[0], longest[1]);
    }

    /** The largest of those blocks at either edge; null if there is none. */
    Block largest(LongSet keys) {
        Block found = null;
        for (Block block : blocks()) {
            boolean larger = found == null || block.end() - block.start() > found.end() - found.start();
            if (larger && keys.contains(block.key())) {
                found = block;
            }
        }
        return found;
    }

    private List<Block> blocks() {
        if (blocks == null) {
            blocks = new ArrayList<>();
            add(0, 1, TOP, TOP_SEED);
            add(lines.size() - 1, -1, BOTTOM, BOTTOM_SEED);
        }
        return blocks;
    }

    private void add(int edge, int step, int most, long seed) {
        long key = seed;
        int letters = 0;
        int count = Math.min(most, lines.size() - 1);
        for (int n = 0; n < count; n++) {
            int[] line = lines.get(edge + n * step);
            if (line[1] - line[0] > MAX_LENGTH) {
                return;
            }
            key = HashCommon.murmurHash3((key + hash(line[0], line[1])) * FACTOR);
            letters += letters(line[0], line[1]);
            if (letters >= MIN_LETTERS && key != 0) {
                int[] first = lines.get(Math.min(edge, edge + n * step));
                int[] last = lines.get(Math.max(edge, edge + n * step));
                blocks.add(new Block(key, first[0], last[1]));
            }
        }
    }

    private long hash(int start, int end) {
        long hash = 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isLetterOrDigit(c)) {
                hash = hash * 31 + Letters.toLowerCase(c);
            }
        }
        return HashCommon.murmurHash3(hash);
    }

    private int letters(int start, int end) {
        int letters = 0;
        for (int i = start; i < end && letters < MIN_LETTERS; i++) {
            letters += Letters.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
