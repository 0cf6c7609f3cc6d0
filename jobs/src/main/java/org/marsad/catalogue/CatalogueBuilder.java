package org.marsad.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a catalogue together from lists and overrides.
 *
 * <p>A later list adds to the earlier ones: an actor with an id that is there gets more spellings, and what else the later
 * list tells of it holds; a spelling that both give to different actors is the later one's. Overrides come last.
 */
public final class CatalogueBuilder {

    private final List<CatalogueFault> faults = new ArrayList<>();
    private final List<ListedActor> listed = new ArrayList<>();
    private final List<OverrideLine> overrides = new ArrayList<>();
    private final List<CatalogueFiles.Lines> tenures = new ArrayList<>();
    private final List<CatalogueFiles.Lines> titles = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int lists;

    /** Adds the list that Marsad brings along. */
    public CatalogueBuilder addMarsads() {
        return addFolder(CatalogueFiles.ON_CLASS_PATH);
    }

    /** Adds the list in a folder of {@link CatalogueFiles}. */
    public CatalogueBuilder addFolder(CatalogueFiles.Folder folder) {
        listed.addAll(CatalogueFiles.read(folder, nextList(true), faults));
        tenures.addAll(CatalogueFiles.tenures(folder));
        titles.add(CatalogueFiles.titles(folder));
        return this;
    }

    /** Adds a list that is one text file, see {@link ActorTable} and {@link CsvRows}. */
    public CatalogueBuilder addCsv(String file, InputStream stream) {
        ActorRows rows = new ActorRows(file, nextList(true), faults);
        ActorTable table = new ActorTable(rows);
        new CsvRows(file, faults).read(stream, new CsvRows.Reader() {
            @Override
            public boolean header(int line, List<String> names) {
                return table.header(line, names);
            }

            @Override
            public void row(int line, List<String> cells) {
                table.text(line, cells);
            }
        });
        listed.addAll(rows.actors());
        return this;
    }

    /** Adds a list that is one table. */
    public CatalogueBuilder addTable(String name, TableReader reader) {
        ActorRows rows = new ActorRows(name, nextList(true), faults);
        reader.readInto(new ActorTable(rows));
        listed.addAll(rows.actors());
        return this;
    }

    /** Gives the header and the rows of a table. */
    public interface TableReader {
        void readInto(ActorTable table);
    }

    /** Adds a list that is the answer to a {@link WikidataQuery}. */
    public CatalogueBuilder addWikidataAnswer(String file, InputStream stream) {
        ActorRows rows = new ActorRows(file, nextList(false), faults);
        new WikidataAnswer(rows).read(stream);
        listed.addAll(rows.actors());
        return this;
    }

    /** Adds overrides, to be carried out after those before. */
    public CatalogueBuilder addOverrides(String file, InputStream stream) {
        OverrideLines lines = new OverrideLines(file, faults);
        new CsvRows(file, faults).read(stream, lines);
        overrides.addAll(lines.lines());
        return this;
    }

    private CatalogueList nextList(boolean curated) {
        return new CatalogueList(lists++, curated);
    }

    /**
     * The catalogue.
     *
     * @throws CatalogueException naming every fault of every list and of the overrides
     */
    public Catalogue build() {
        if (listed.isEmpty() && faults.isEmpty()) {
            faults.add(new CatalogueFault("The catalogue", 0, "No file lists an actor.", "Add rows to its files."));
        }
        faults.addAll(CatalogueChecks.ofEach(listed));
        OfficeLines offices = new OfficeLines(listed, faults);
        tenures.forEach(file -> offices.readTenures(file.file(), file.lines()));
        titles.forEach(file -> offices.readTitles(file.lines()));
        Overrides.Result left = Overrides.apply(overrides, listed, faults);
        List<ListedActor> referring = KnownReferences.of(left.actors());
        faults.addAll(CatalogueChecks.ofReferences(referring));
        List<ListedActor> toldApart = SharedSpellings.tellApart(referring, faults, remarks);
        if (!faults.isEmpty()) {
            throw new CatalogueException(inOrder());
        }
        Map<String, Actor> actors = new LinkedHashMap<>();
        toldApart.forEach(actor -> actors.merge(actor.actor().id(), actor.actor(), Actor::extendedBy));
        return Catalogue.of(actors.values(), offices.offices().heldBy(left.successors()), left.notNames());
    }

    /** The faults file by file as the files were read, each in order of its lines. */
    private List<CatalogueFault> inOrder() {
        Map<String, List<CatalogueFault>> byFile = new LinkedHashMap<>();
        faults.forEach(fault ->
                byFile.computeIfAbsent(fault.file(), file -> new ArrayList<>()).add(fault));
        return byFile.values().stream()
                .flatMap(each -> each.stream().sorted(Comparator.comparing(CatalogueFault::line)))
                .toList();
    }

    /** After the catalogue is built: the spellings that a later list took from an actor of an earlier one. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }
}
