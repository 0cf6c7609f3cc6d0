package org.marsad.language.words;

import com.ibm.icu.text.Normalizer2;

/** Folds compatibility forms and case by Unicode's rules (NFKC_Casefold), in any script. */
public final class CaseFolding implements Folding {

    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    @Override
    public String fold(String surface) {
        return NFKC_CASEFOLD.normalize(surface);
    }
}
