/** The network of terms that occur in the same stories, and its communities, which are the topics. */
package org.marsad.topics.network;
