-- A run of the past reads one older status file as the version of its status date, and writes nothing.
alter table run rename column kind to earlier_kind;
alter table run add column kind text not null default 'night' check (kind in ('night', 'reception', 'past'));
update run set kind = earlier_kind;
alter table run drop column earlier_kind;
