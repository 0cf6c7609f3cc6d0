package org.marsad.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * The identity of an article: the first 16 bytes, in hex, of SHA-256 over day, source, title and body.
 *
 * <p>Two rows are <em>exact duplicates</em> if they have the same id:
 *
 * <ul>
 *   <li>the URL is left out: one page is crawled under several addresses ({@code ?weekly}, a section, a session);
 *   <li>the source is in: the same text in another paper is a reprint, which the story knows;
 *   <li>the day is in: a market report can have the same words on two days; but the day of a crawl is no date of the
 *       article's own, and stays out: a feed is polled every day, and its articles stay;
 *   <li>the time of day, the author, the tags and the archive's own id are left out: they vary from crawl to crawl.
 * </ul>
 *
 * <p>Each part goes in as its length in bytes, then its UTF-8, so that no two lists of parts give the same bytes.
 */
final class ArticleId {

    private static final int ID_BYTES = 16;
    private static final int LENGTH_BYTES = Integer.BYTES;

    private ArticleId() {}

    /** The id; a null source counts as an empty one, and a null day says that the article has none of its own. */
    static String of(LocalDate day, String source, String title, String body) {
        MessageDigest digest = sha256();
        update(digest, day == null ? "" : day.toString());
        update(digest, source == null ? "" : source);
        update(digest, title);
        update(digest, body);
        return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    private static void update(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int shift = Byte.SIZE * (LENGTH_BYTES - 1); shift >= 0; shift -= Byte.SIZE) {
            digest.update((byte) (bytes.length >>> shift));
        }
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256, but this one does not.", e);
        }
    }
}
