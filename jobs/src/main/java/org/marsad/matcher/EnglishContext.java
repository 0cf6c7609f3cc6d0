package org.marsad.matcher;

import java.io.Serializable;
import org.marsad.catalogue.ActorKind;

/**
 * Tells from the words around whether an English name means something else there.
 *
 * <ul>
 *   <li>a city before a word for an agreement is part of its name: {@code the Paris accord}, {@code Vienna Convention};
 *   <li>letters alone in angle brackets are the code of a security, and no state: {@code Union Carbide <UK>}.
 * </ul>
 */
final class EnglishContext implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WordList agreements = WordList.fromResource("agreement-tails.tsv");

    boolean refuses(Hit hit, Method method, ActorKind kind) {
        if (kind == ActorKind.PLACE || method == Method.METONYM) {
            return agreements.containsAfter(hit.tokens(), hit.last());
        }
        return kind == ActorKind.STATE
                && hit.isSingleWord()
                && isCode(hit.tokens().text(), hit.start(), hit.end());
    }

    private static boolean isCode(String text, int start, int end) {
        return start > 0 && end < text.length() && text.charAt(start - 1) == '<' && text.charAt(end) == '>';
    }
}
