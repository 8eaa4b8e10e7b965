-- How a plan stood from a report day on, until the next row of the plan: a day like the one before it has no row.
create table course (
    plan_id text not null references plan (id) on delete cascade,
    report_day text not null,
    red integer not null,
    yellow integer not null,
    green integer not null,
    blue integer not null,
    grey integer not null,
    dropped integer not null,
    primary key (plan_id, report_day)
);
