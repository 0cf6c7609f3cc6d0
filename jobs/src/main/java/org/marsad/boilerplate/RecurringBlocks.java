package org.marsad.boilerplate;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import it.unimi.dsi.fastutil.longs.LongSets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** {@link EdgeBlocks} of the pages of sources, by source; cuts them. */
public final class RecurringBlocks implements Serializable {

    private static final int MAX_ROUNDS = 8;

    private final HashMap<String, LongOpenHashSet> bySource = new HashMap<>();

    /** Adds a block of a source by its hash. */
    public void add(String source, long key) {
        bySource.computeIfAbsent(source, name -> new LongOpenHashSet()).add(key);
    }

    public boolean isEmpty() {
        return bySource.isEmpty();
    }

    /** The hashes of the blocks of a source. */
    public LongSet of(String source) {
        LongOpenHashSet keys = bySource.get(source);
        return keys == null ? LongSets.EMPTY_SET : keys;
    }

    /**
     * Cuts the blocks of the source from the edges of an article, and the furniture with known markers that they hid or
     * hold: a tags line stays one, though it recurs.
     *
     * @param text what {@link BoilerplateCutter} has left
     * @return null if there is nothing to cut; else the rest, never empty, and what was cut, from above
     */
    public CutPage cut(String source, String title, String author, String text) {
        LongSet keys = of(source);
        String rest = text;
        List<CutBlock> above = new ArrayList<>();
        List<CutBlock> below = new ArrayList<>();
        for (int round = 0; round < MAX_ROUNDS && !keys.isEmpty(); round++) {
            EdgeBlocks.Block block = new EdgeBlocks(rest).largest(keys);
            if (block == null) {
                break;
            }
            boolean top = rest.substring(0, block.start()).isBlank();
            CutPage page = top ? cutDownwards(rest, block, title, author) : cutUpwards(rest, block, title, author);
            if (page.text().isEmpty()) {
                break;
            }
            if (top) {
                above.addAll(page.furniture());
            } else {
                below.addAll(0, page.furniture());
            }
            rest = page.text();
        }
        above.addAll(below);
        return above.isEmpty() ? null : new CutPage(rest, above);
    }

    private static CutPage cutDownwards(String text, EdgeBlocks.Block block, String title, String author) {
        CutPage page = BoilerplateCutter.cut(text.substring(block.end()).strip(), title, author);
        List<CutBlock> cut = new ArrayList<>(page.furniture());
        cut.add(0, recurring(text, block.start(), block.end()));
        return new CutPage(page.text(), cut);
    }

    /** Line by line, since under a line that is learned one with a known marker may stand. */
    private static CutPage cutUpwards(String text, EdgeBlocks.Block block, String title, String author) {
        List<CutBlock> cut = new ArrayList<>();
        String left = text.substring(0, block.end());
        int end = block.end();
        while (left.length() > block.start()) {
            int line = Math.max(block.start(), left.lastIndexOf('\n') + 1);
            String rest = left.substring(0, line).stripTrailing();
            CutPage page = BoilerplateCutter.cut(rest, title, author);
            if (!page.furniture().isEmpty() || line == block.start()) {
                cut.add(0, recurring(text, line, end));
                cut.addAll(0, page.furniture());
                end = page.text().length();
            }
            if (line > block.start() && !rest.startsWith(page.text())) {
                // Where something higher up goes too, the offsets of the block hold no more.
                CutPage whole =
                        BoilerplateCutter.cut(text.substring(0, block.start()).strip(), title, author);
                List<CutBlock> all = new ArrayList<>(whole.furniture());
                all.add(recurring(text, block.start(), block.end()));
                return new CutPage(whole.text(), all);
            }
            left = page.text();
        }
        return new CutPage(left, cut);
    }

    private static CutBlock recurring(String text, int start, int end) {
        return new CutBlock(
                BoilerplateKind.RECURRING, text.substring(start, end).strip());
    }
}
