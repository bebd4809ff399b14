-- A draft has an id, given by the form it is typed in. Once it is sent or thrown away, a save of it that arrives late is
-- refused: the row remembers the last ids that ended, and is deleted two weeks after the last of them like any draft.
alter table drafts
  add column draft_id uuid not null default gen_random_uuid(),
  add column ended uuid[] not null default '{}',
  alter column typed drop not null; -- null: nothing is kept
alter table drafts alter column draft_id drop default;
