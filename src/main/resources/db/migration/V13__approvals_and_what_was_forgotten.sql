-- Who approved which report of a run; nobody gets a report that needs it before.
create table approval (
    run_id integer not null references run (id) on delete cascade,
    report text not null,
    approved_by text not null,
    approved_at text not null,
    primary key (run_id, report)
);

-- What was forgotten, by whom and where it stood; never what it was called, if it was a person.
create table forgotten (
    id integer primary key,
    kind text not null check (kind in ('plan', 'person')),
    stands_for text not null,
    forgotten_by text not null,
    forgotten_at text not null,
    account text not null
);
