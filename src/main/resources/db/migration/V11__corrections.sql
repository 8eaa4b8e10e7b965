-- Each state of the workbook of corrections that could be read whole; the newest is in force.
create table correction_book (
    id integer primary key,
    run_id integer not null references run (id),
    file_name text not null,
    sha256 text not null,
    read_on text not null,
    rows text not null
);

-- The right value as staff wrote it beside a remark: used until what is written in the row changes.
create table answered_value (
    remark_key text not null,
    answered_on text not null,
    value text not null,
    file_name text not null,
    cell text not null,
    primary key (remark_key, answered_on)
);
