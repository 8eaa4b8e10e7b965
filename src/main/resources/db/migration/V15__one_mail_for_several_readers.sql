-- Why a run wrote no mails; null where it wrote them. A mailing day that fell on it is made up for by a later run.
alter table run add column silent text;

-- Words on deadlines by whom they are for, since a deputy's mail tells the deputy and those who are away.
create table reminded_of_reader (
    outbox_id integer not null references outbox (id) on delete cascade,
    reader text not null,
    line text not null,
    reminder text not null,
    primary key (outbox_id, reader, line, reminder)
) without rowid;
insert into reminded_of_reader (outbox_id, reader, line, reminder)
    select r.outbox_id, o.recipient, r.line, r.reminder from reminded r join outbox o on o.id = r.outbox_id;
drop table reminded;
alter table reminded_of_reader rename to reminded;
create index reminded_of_line on reminded (line, reminder);

-- What a coordinator must mend, as fingerprints, with the run that found it; what is mended has no row.
create table to_mend (
    fingerprint text primary key,
    since_run integer not null references run (id)
) without rowid;
