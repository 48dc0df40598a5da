package org.waymark.infra.sample;

/** A part of the sample that builds on the adopted plan and its figures. Chapters do not build on each other. */
interface Chapter {

    /** Hands it in by ordinary commands, each under a key of its own. */
    void tell(Catalogue file);
}
