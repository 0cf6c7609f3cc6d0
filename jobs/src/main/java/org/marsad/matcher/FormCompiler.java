package org.marsad.matcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;
import org.marsad.catalogue.Validity;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * Writes out every form of every actor, and the phrases that hold a name and mean something else.
 *
 * <ul>
 *   <li>the same form of the same actor is kept once, in its most direct use;
 *   <li>a form that stands alone for one actor is no other's by inflection; what is listed wins over what is inflected;
 *   <li>a form of certain days may be another's on other days, and is nobody else's on these;
 *   <li>a phrase that means something else gives way to an actor whom the catalogue lists under it;
 *   <li>a single Arabic word of up to {@value #SHORT_WORD} letters, a single one that names nobody, and words of two actors
 *       that differ only in folded letters must be written exactly.
 * </ul>
 */
final class FormCompiler {

    private static final int SHORT_WORD = 3;
    private static final int MIN_LENGTH_WITH_ARTICLE = 4;

    private final WordList ordinaryWords = WordList.fromResource("ordinary-words.tsv");
    private final WordList wordsNeedingEvidence = WordList.fromResource("ambiguous-names.tsv");
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();

    private FormCompiler() {}

    /** The forms of the actors, numbered as in {@link Catalogue#actors()}, and of the titles, numbered in their order. */
    static List<Form> compile(Catalogue catalogue, List<OfficeTable.Title> titles, Homonyms homonyms) {
        FormCompiler compiler = new FormCompiler();
        WordList.lines("not-names.tsv").forEach(compiler::addPhrase);
        catalogue.notNames().forEach(compiler::addPhrase);
        List<Actor> actors = catalogue.actors();
        for (SpellingUse use : SpellingUse.values()) {
            for (boolean listed : new boolean[] {true, false}) {
                for (int i = 0; i < actors.size(); i++) {
                    compiler.addSpellings(i, actors.get(i), use, listed);
                }
            }
        }
        homonyms.bySpelling().values().forEach(compiler::addHomonym);
        for (int i = 0; i < titles.size(); i++) {
            compiler.addTitle(i, titles.get(i));
        }
        return new NameEdges(actors, compiler.forms.values()).cut(compiler.withExactness());
    }

    private void addTitle(int number, OfficeTable.Title title) {
        Tokens tokens = Tokenizer.tokenize(title.text());
        Form form = new Form(
                words(tokens),
                plain(tokens),
                title.arabic() ? 0 : Capitals.needed(tokens, ordinaryWords),
                Scanner.signs(tokens, 0, tokens.size() - 1),
                number,
                Method.ROLE,
                false,
                false,
                false,
                Validity.ALWAYS,
                false,
                NameEdges.NONE);
        forms.put("title " + key(form), form);
    }

    /** Marks the forms of a spelling of several actors, and adds those that the catalogue does not list. */
    private void addHomonym(List<Homonyms.Reading> readings) {
        Tokens tokens = Tokenizer.tokenize(readings.get(0).spelling());
        for (Homonyms.Reading reading : readings) {
            Form added = new Form(
                    words(tokens),
                    plain(tokens),
                    tokens.is(0, Tokens.ARABIC) ? 0 : Capitals.needed(tokens, ordinaryWords),
                    0,
                    reading.actor(),
                    reading.method(),
                    false,
                    false,
                    false,
                    Validity.ALWAYS,
                    true,
                    NameEdges.NONE);
            forms.merge(key(added), added, (listed, own) -> listed.standsAlone() ? listed.asHomonym() : own);
        }
    }

    private void addPhrase(String phrase) {
        Tokens tokens = Tokenizer.tokenize(phrase);
        Form form = new Form(
                words(tokens),
                plain(tokens),
                0,
                Scanner.signs(tokens, 0, tokens.size() - 1),
                Form.NOBODY,
                Method.NAME,
                tokens.size() == 1,
                false,
                false,
                Validity.ALWAYS,
                false,
                NameEdges.NONE);
        forms.put(key(form), form);
    }

    private void addSpellings(int number, Actor actor, SpellingUse use, boolean listed) {
        for (Spelling spelling : actor.spellings()) {
            if (spelling.use() == use) {
                for (String variant : SpellingVariants.of(spelling)) {
                    if (listed == variant.equals(spelling.text())) {
                        add(number, spelling, variant);
                    }
                }
            }
        }
    }

    private void add(int number, Spelling spelling, String variant) {
        Tokens tokens = Tokenizer.tokenize(variant);
        if (tokens.size() == 0) {
            return;
        }
        boolean single = tokens.size() == 1;
        boolean arabic = spelling.language() == Language.ARABIC;
        Form form = new Form(
                words(tokens),
                plain(tokens),
                Capitals.needed(tokens, ordinaryWords),
                Scanner.signs(tokens, 0, tokens.size() - 1),
                number,
                Method.of(spelling.use()),
                arabic && single && tokens.length(0) <= SHORT_WORD,
                arabic && single && takesArticle(spelling, tokens),
                single && isAmbiguous(tokens, arabic),
                spelling.validity(),
                false,
                NameEdges.NONE);
        if (spelling.use().standsAlone()) {
            boolean asListed = variant.equals(spelling.text());
            if (asListed) {
                forms.remove(phraseKey(form));
            }
            String written = form.plain() + form.capitals();
            // On its days a listed form is the actor's, whoever has it on others.
            if (!(form.isDated() && asListed) && owners.getOrDefault(written, number) != number) {
                return;
            }
            if (!form.isDated()) {
                owners.put(written, number);
            }
        }
        forms.merge(key(form), form, Form::withSignsOf);
    }

    private boolean isAmbiguous(Tokens tokens, boolean arabic) {
        return wordsNeedingEvidence.contains(tokens, 0) || (!arabic && ordinaryWords.contains(tokens, 0));
    }

    private static boolean takesArticle(Spelling spelling, Tokens tokens) {
        return spelling.use() == SpellingUse.ACRONYM
                && tokens.length(0) >= MIN_LENGTH_WITH_ARTICLE
                && !tokens.word(0).startsWith(Particles.ARTICLE);
    }

    private static String key(Form form) {
        return String.join(" ", form.words())
                + '\t'
                + form.plain()
                + '\t'
                + form.capitals()
                + '\t'
                + form.actor()
                + (form.isDated() ? form.validity().toString() : "");
    }

    private static String phraseKey(Form form) {
        return String.join(" ", form.words()) + '\t' + form.plain() + "\t0\t" + Form.NOBODY;
    }

    private List<Form> withExactness() {
        Map<List<String>, Set<Integer>> actorsByWords = new HashMap<>();
        for (Form form : forms.values()) {
            if (form.standsAlone() && !form.isDated() && !form.homonym()) {
                actorsByWords
                        .computeIfAbsent(form.words(), words -> new HashSet<>())
                        .add(form.actor());
            }
        }
        List<Form> compiled = new ArrayList<>();
        for (Form form : forms.values()) {
            Set<Integer> actors = actorsByWords.getOrDefault(form.words(), Set.of());
            boolean shared = form.standsAlone()
                    && !form.isDated()
                    && !form.homonym()
                    && actors.size() > 1
                    && !actors.contains(Form.NOBODY);
            compiled.add(shared ? form.withExactOnly() : form);
        }
        return compiled;
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.foldedWord(i));
        }
        return words;
    }

    private static String plain(Tokens tokens) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            plain.append(tokens.word(i));
        }
        return plain.toString();
    }
}
