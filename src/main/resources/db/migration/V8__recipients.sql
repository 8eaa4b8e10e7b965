-- The last good list of recipients as its sheet was read; what is wrong in it is told anew each night, for plans come and go.
create table recipient_list (
  id integer primary key check (id = 1),
  run_id integer not null references run (id),
  file_name text not null,
  sha256 text not null,
  read_on text not null,
  sheet text not null
);
