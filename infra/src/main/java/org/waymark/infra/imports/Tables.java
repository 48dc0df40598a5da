package org.waymark.infra.imports;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of imports, made where they are absent. */
final class Tables {

    private static final List<String> ALL = List.of(
            """
            create table if not exists import_file (
                sha256 text primary key,
                size bigint not null,
                at timestamptz not null)""",
            "alter table import_file add column if not exists key uuid",
            "delete from import_file where key is null",
            """
            create table if not exists import_piece (
                sha256 text not null references import_file on delete cascade,
                number int not null,
                content bytea not null,
                primary key (sha256, number))""",
            """
            create table if not exists import_job (
                id text primary key,
                organisation text not null,
                sender text not null,
                name text not null,
                size bigint not null,
                sha256 text not null,
                format text not null,
                mode text not null,
                choices text not null,
                matching text not null,
                at_once boolean not null,
                reason text not null,
                stage text not null,
                done int not null default 0,
                total int not null default 0,
                tally text not null,
                refusal text,
                earlier text,
                at timestamptz not null,
                checked_at timestamptz,
                done_at timestamptz,
                node text,
                beat timestamptz)""",
            "create index if not exists import_job_of on import_job (organisation, at desc)",
            """
            create table if not exists import_row (
                job text not null references import_job on delete cascade,
                number int not null,
                line int not null,
                outcome text not null,
                subject text collate "C",
                stated text,
                before text not null default '',
                trouble text,
                value int,
                primary key (job, number))""",
            """
            create index if not exists import_row_by_outcome on import_row (job, outcome, number)""",
            """
            create index if not exists import_row_by_subject on import_row (job, subject, number)
                where subject is not null""",
            """
            create table if not exists import_value (
                job text not null references import_job on delete cascade,
                number int not null,
                series text not null,
                period text not null,
                outcome text not null,
                value text,
                correction boolean not null,
                replaces boolean not null,
                oddities text not null,
                confirmation text not null default '',
                answer text,
                refusal text,
                primary key (job, number))""",
            """
            create index if not exists import_value_open on import_value (job, number) where answer is null""",
            """
            create table if not exists import_mend (
                job text not null references import_job on delete cascade,
                line int not null,
                field text not null,
                value text not null,
                primary key (job, line, field))""",
            """
            create table if not exists import_matching (
                organisation text not null,
                format text not null,
                matching text not null,
                primary key (organisation, format))""");

    private Tables() {}

    static void create(JdbcTemplate database) {
        ALL.forEach(database::execute);
    }
}
