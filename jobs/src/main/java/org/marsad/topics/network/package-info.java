/** The network of terms that stand in the same stories, and its communities, which are the topics. */
package org.marsad.topics.network;
