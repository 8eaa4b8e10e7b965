-- The night whose lines the readers of a report know already: it tells what is new since. Null where it tells no news.
alter table report add column since_run integer references run (id);
