-- A task may propose whom to take for what is to be done: who is to own a group.
alter table tasks add column names_id uuid;
