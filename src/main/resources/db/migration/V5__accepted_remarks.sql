-- Remarks that staff have answered as being in order: silent until what is written in their row changes.
create table accepted_remark (
    remark_key text primary key,
    file_name text not null,
    answered_on text not null
);
