/** What a stage is made of: steps from tables to tables, pure, without session, path or clock. */
package org.marsad.step;
