-- A run of the nightly job; its folder is where it writes.
create table run (
    id integer primary key,
    report_day text not null,
    known_at text,
    input text not null,
    output text not null,
    folder text not null,
    replaces text,
    state text not null check (state in ('open', 'ended', 'abandoned')),
    started_at text not null,
    ended_at text,
    exit_code integer
);

-- What a run found in the drop folder and what became of it.
create table claimed_file (
    run_id integer not null references run (id) on delete cascade,
    name text not null,
    sha256 text,
    size integer not null,
    fate text not null check (fate in ('to-read', 'known', 'read', 'refused', 'waiting', 'note')),
    same_as text,
    detail text,
    primary key (run_id, name)
);

-- One reading of one content by one state of the reader; never made twice.
create table reading (
    id integer primary key,
    sha256 text not null unique,
    reader text not null,
    file_name text not null,
    run_id integer not null references run (id),
    read_on text not null,
    account text not null
);

create table plan (
    id text primary key,
    family text not null,
    year integer,
    created_run integer not null references run (id),
    missing_since_run integer references run (id)
);

-- A version belongs to no plan until it is compared, and is seen only then.
create table version (
    id integer primary key,
    reading_id integer not null references reading (id),
    position integer not null,
    plan_id text references plan (id),
    file_name text not null,
    read_on text not null,
    heading text not null,
    left_out text not null,
    title text generated always as (heading ->> '$.title') virtual,
    family text generated always as (heading ->> '$.family') virtual,
    year integer generated always as (heading ->> '$.year') virtual,
    status_date text generated always as (heading ->> '$.statusDate') virtual
);
create index version_of_plan on version (plan_id, id);
create index version_of_reading on version (reading_id);

-- The records as the program knows them, in JSON; what a person asks for stands in columns of its own.
create table section (
    version_id integer not null references version (id) on delete cascade,
    position integer not null,
    record text not null,
    number text generated always as (record ->> '$.number') virtual,
    title text generated always as (record ->> '$.title') virtual,
    level integer generated always as (record ->> '$.level') virtual,
    primary key (version_id, position)
);

create table initiative (
    version_id integer not null references version (id) on delete cascade,
    position integer not null,
    id text not null,
    record text not null,
    change text,
    number text generated always as (record ->> '$.label.number') virtual,
    title text generated always as (record ->> '$.label.title') virtual,
    due text generated always as (record ->> '$.promise.deadline.due') virtual,
    primary key (version_id, position),
    unique (version_id, id)
);

create table milestone (
    version_id integer not null references version (id) on delete cascade,
    position integer not null,
    initiative_id text not null,
    id text not null,
    record text not null,
    change text,
    text text generated always as (record ->> '$.text') virtual,
    owner text generated always as (record ->> '$.owner') virtual,
    due text generated always as (record ->> '$.deadline.due') virtual,
    done integer generated always as (record ->> '$.progress.done') virtual,
    primary key (version_id, position),
    unique (version_id, id)
);

-- What only the reading itself could find; what rules find is computed anew for the day.
create table finding (
    version_id integer not null references version (id) on delete cascade,
    position integer not null,
    record text not null,
    rule text generated always as (record ->> '$.rule') virtual,
    severity text generated always as (record ->> '$.severity') virtual,
    primary key (version_id, position)
);

-- The done-mark of a unit of a step, written together with its result.
create table unit (
    run_id integer not null references run (id) on delete cascade,
    step text not null,
    key text not null,
    cause text,
    primary key (run_id, step, key)
);

create table report (
    run_id integer not null references run (id) on delete cascade,
    path text not null,
    plan_id text references plan (id),
    sha256 text not null,
    built_in_template integer not null,
    primary key (run_id, path)
);

-- The same news is never queued twice for one recipient.
create table outbox (
    id integer primary key,
    run_id integer not null references run (id),
    recipient text not null,
    digest text not null,
    message text not null,
    state text not null check (state in ('PENDING', 'SENDING', 'SENT', 'HELD', 'FAILED', 'CANCELLED')),
    attempts integer not null default 0,
    queued_at text not null,
    changed_at text not null,
    answer text,
    unique (recipient, digest)
);
create index outbox_by_state on outbox (state);
