-- Why a mail waits, is held or failed; to which address it went and when; how often it was sent on purpose.
alter table outbox add column reason text;
alter table outbox add column sent_at text;
alter table outbox add column sent_to text;
alter table outbox add column sendings integer not null default 1;
-- The run that last tried it, where that is another than the one that queued it.
alter table outbox add column tried_run integer references run (id);

-- Everything that befell a mail, for whoever asks later: queued, tried, answered, released by whom.
create table outbox_event (
    id integer primary key,
    outbox_id integer not null references outbox (id) on delete cascade,
    at text not null,
    state text not null,
    reason text,
    words text,
    person text
);
create index outbox_event_of on outbox_event (outbox_id, id);
