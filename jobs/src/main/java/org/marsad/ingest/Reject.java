package org.marsad.ingest;

/**
 * Why a row did not become an article.
 *
 * @param detail the value at fault, for a person to read, at most {@value #DETAIL_LIMIT} characters
 */
public record Reject(RejectReason reason, String detail) implements Reading {

    public static final int DETAIL_LIMIT = 500;

    public Reject {
        detail = detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT) : detail;
    }
}
