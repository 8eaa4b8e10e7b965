-- How a line stood in a night's run, and in those after it until its next row: a run like the one before has no row.
-- A line that its plan no longer held has a row without a title.
create table stood (
    plan_id text not null references plan (id) on delete cascade,
    line_id text not null,
    run_id integer not null references run (id),
    title text,
    owner text,
    light text,
    dropped integer not null default 0,
    due text,
    status text not null default '',
    verdict text,
    primary key (plan_id, line_id, run_id)
) without rowid;

-- Who was told by a mail: its recipient, and the reports that it carried. What they were told is how the lines stood in
-- the mail's run. It counts once the mail is sent.
create table told (
    outbox_id integer not null references outbox (id) on delete cascade,
    reader text not null,
    lines text,
    primary key (outbox_id, reader)
) without rowid;
create index told_by_reader on told (reader);

-- Words on deadlines that a mail says, each said once for as long as the deadline stands.
create table reminded (
    outbox_id integer not null references outbox (id) on delete cascade,
    line text not null,
    reminder text not null,
    primary key (outbox_id, line, reminder)
) without rowid;
create index reminded_of_line on reminded (line, reminder);
