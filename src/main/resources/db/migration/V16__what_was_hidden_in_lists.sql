-- What the reading itself remarked on in workbooks that are no plans, such as cells in which a personal number was hidden.
alter table recipient_list add column remarks text not null default '[]';
alter table correction_book add column remarks text not null default '[]';
