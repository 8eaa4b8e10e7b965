-- A newer digest takes the place of an older one that was not sent; other letters stand each for itself.
alter table outbox add column kind text not null default 'letter' check (kind in ('digest', 'letter'));
update outbox set kind = 'digest' where id in (select outbox_id from told);
-- Who let a mail go that waits since; null where nobody had to.
alter table outbox add column released_by text;
-- Who found that what resembles a personal number in it is none; null where nobody was asked.
alter table outbox add column overruled_by text;
-- The run that put another mail in its place or found it to be true no longer.
alter table outbox add column settled_run integer references run (id);
