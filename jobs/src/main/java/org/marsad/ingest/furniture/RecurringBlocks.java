package org.marsad.ingest.furniture;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import it.unimi.dsi.fastutil.longs.LongSets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** {@link EdgeBlocks} of the pages of sources, by source; cuts them. */
public final class RecurringBlocks implements Serializable {

    private static final int MOST_ROUNDS = 8;

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
     * Cuts the blocks of the source from the edges of an article, and the furniture with known markers that they hid.
     *
     * @param text what {@link FurnitureCutter} has left
     * @return null if there is nothing to cut; else the rest, never empty, and what was cut, from above
     */
    public CutPage cut(String source, String title, String author, String text) {
        LongSet keys = of(source);
        String rest = text;
        List<Furniture> above = new ArrayList<>();
        List<Furniture> below = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS && !keys.isEmpty(); round++) {
            EdgeBlocks.Block block = new EdgeBlocks(rest).largest(keys);
            if (block == null) {
                break;
            }
            boolean top = rest.substring(0, block.start()).isBlank();
            String left = (top ? rest.substring(block.end()) : rest.substring(0, block.start())).strip();
            CutPage page = FurnitureCutter.cut(left, title, author);
            if (page.text().isEmpty()) {
                break;
            }
            Furniture cut = new Furniture(FurnitureKind.RECURRING, rest.substring(block.start(), block.end()));
            if (top) {
                above.add(cut);
                above.addAll(page.furniture());
            } else {
                below.add(0, cut);
                below.addAll(0, page.furniture());
            }
            rest = page.text();
        }
        above.addAll(below);
        return above.isEmpty() ? null : new CutPage(rest, above);
    }
}
