package org.marsad.cli;

/** A command that keeps the words it was given, for the ledger. */
interface WithArguments {

    void given(String[] arguments);
}
