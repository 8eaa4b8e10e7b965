-- The goal of an initiative is one of several things that are written of it.
update initiative
set record = json_set(
    json_remove(record, '$.goal'),
    '$.content',
    json_patch('{"criteria":[],"tracks":[],"references":[]}', json_object('goal', record ->> '$.goal')));

-- What a document lists beside its initiatives.
alter table version add column annex text not null default '{"timeline":[],"trackList":[]}';
