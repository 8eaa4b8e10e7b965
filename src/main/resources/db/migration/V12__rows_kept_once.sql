-- A row of a version, kept once for as long as it is written alike: of the versions of a plan from
-- the first to the last; or of one version alone, which is then kept whole.
create table kept_row (
    id integer primary key,
    kind text not null
        check (kind in ('section', 'initiative', 'milestone', 'finding', 'left-out', 'spent')),
    version_id integer references version (id) on delete cascade,
    plan_id text references plan (id) on delete cascade,
    first_version integer,
    last_version integer,
    -- in which order rows stand, among those of a kind in a version
    place real not null,
    row_id text,
    initiative_id text,
    -- sheet rows below the row before it; then the record's cell is its column alone
    gap integer,
    record text not null,
    change text,
    check ((version_id is null) <> (plan_id is null)),
    check ((plan_id is null) = (first_version is null))
);
create index kept_row_of_version on kept_row (version_id, kind, place) where version_id is not null;
create index kept_row_of_plan on kept_row (plan_id, kind, place) where plan_id is not null;

-- 1 where a version has rows of its own; 0 where they are those of its plan that hold in it.
alter table version add column whole integer not null default 1;

-- 1 where the rows of its plan have been told from it on.
alter table version add column in_line integer not null default 0;

insert into kept_row (kind, version_id, place, record)
select 'section', version_id, position, record from section;
insert into kept_row (kind, version_id, place, row_id, record, change)
select 'initiative', version_id, position, id, record, change from initiative;
insert into kept_row (kind, version_id, place, row_id, initiative_id, record, change)
select 'milestone', version_id, position, id, initiative_id, record, change from milestone;
insert into kept_row (kind, version_id, place, record)
select 'finding', version_id, position, record from finding;
insert into kept_row (kind, version_id, place, record)
select 'left-out', version.id, each.key, each.value
from version, json_each(version.left_out) as each;

drop table section;
drop table initiative;
drop table milestone;
drop table finding;
alter table version drop column left_out;

-- For a person who asks: every row of every version.
create view version_row as
select v.id as version_id, k.kind, k.place, k.row_id, k.initiative_id, k.gap, k.record, k.change
from version v join kept_row k on k.version_id = v.id
where v.whole = 1
union all
select v.id as version_id, k.kind, k.place, k.row_id, k.initiative_id, k.gap, k.record, k.change
from version v join kept_row k
    on k.plan_id = v.plan_id
    and k.first_version <= v.id
    and (k.last_version is null or k.last_version >= v.id)
where v.whole = 0;

create view section as
select version_id,
    row_number() over (partition by version_id order by place) - 1 as position,
    record,
    record ->> '$.number' as number,
    record ->> '$.title' as title,
    record ->> '$.level' as level
from version_row where kind = 'section';

create view initiative as
select version_id,
    row_number() over (partition by version_id order by place) - 1 as position,
    row_id as id,
    record,
    change,
    record ->> '$.label.number' as number,
    record ->> '$.label.title' as title,
    record ->> '$.promise.deadline.due' as due
from version_row where kind = 'initiative';

create view milestone as
select version_id,
    row_number() over (partition by version_id order by place) - 1 as position,
    initiative_id,
    row_id as id,
    record,
    change,
    record ->> '$.text' as text,
    record ->> '$.owner' as owner,
    record ->> '$.deadline.due' as due,
    record ->> '$.progress.done' as done,
    sum(gap) over (partition by version_id order by place) as sheet_row
from version_row where kind = 'milestone';

create view finding as
select version_id,
    row_number() over (partition by version_id order by place) - 1 as position,
    record,
    record ->> '$.rule' as rule,
    record ->> '$.severity' as severity
from version_row where kind = 'finding';
