-- A reception reads what was just dropped and writes its receipts; a night does everything.
alter table run add column kind text not null default 'night' check (kind in ('night', 'reception'));
