-- Whether there was nothing to compare a version with; null in versions placed before this was kept.
alter table version add column is_first integer;
