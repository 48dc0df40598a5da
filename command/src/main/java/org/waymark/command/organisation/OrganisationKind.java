package org.waymark.command.organisation;

/** What an organisation is. It decides the standing in which its values stand. */
public enum OrganisationKind {
    MINISTRY,
    AUTHORITY,
    STATISTICS_OFFICE,
    CIVIL_SOCIETY,
    MIGRANT_LED,
    HUMAN_RIGHTS_INSTITUTION,
    OTHER
}
