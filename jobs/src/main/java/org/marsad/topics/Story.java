package org.marsad.topics;

import java.sql.Date;
import org.marsad.topics.vocabulary.TermVector;

/** A story of the sample from which topics are fitted. */
record Story(String id, Date date, String language, String title, TermVector terms) {}
