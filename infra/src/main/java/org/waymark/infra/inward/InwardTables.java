package org.waymark.infra.inward;

/** The tables of this package in PostgreSQL. */
final class InwardTables {

    /**
     * What became of each record and what its sender is answered; the newest report of each figure; what is held back;
     * and the keys of machines, without their secrets.
     */
    static final String CREATE = """
            create table if not exists inward_outcome (
                record text primary key,
                answer_key bytea,
                answer text,
                answered boolean not null,
                at timestamptz not null);
            create index if not exists inward_unanswered on inward_outcome (at) where not answered;
            create table if not exists inward_latest (
                figure text primary key,
                sent_at timestamptz not null);
            create table if not exists inward_quarantine (
                id bigserial primary key,
                record text not null unique,
                reason text not null,
                field text,
                organisation text,
                since timestamptz not null,
                topic text not null,
                part integer not null,
                position bigint not null,
                stamp bigint not null,
                key bytea,
                value bytea,
                size integer not null,
                headers text not null,
                tries integer not null,
                settled text,
                settled_at timestamptz,
                settled_by text,
                settled_because text);
            create index if not exists inward_waiting on inward_quarantine (id) where settled is null;
            create table if not exists machine_key (
                id text primary key,
                organisation text not null,
                epoch integer not null,
                issued_at timestamptz not null,
                issued_by text not null,
                revoked_at timestamptz,
                revoked_by text,
                reason text,
                unique (organisation, epoch))""";

    private InwardTables() {}
}
