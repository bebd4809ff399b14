-- The members and the owners of groups as Graph tells them: in parts of some hundred, each place of the five arrays one
-- membership. A row for each membership, with its indexes, took much longer to be written than Graph took to tell it.
create table directory_member_lists (
  tenant_id uuid not null,
  group_id uuid not null,
  relation text not null check (relation in ('member', 'owner')),
  part integer not null,
  object_ids uuid[] not null,
  kinds text[] not null check (kinds <@ array['user', 'group', 'device', 'contact', 'service-principal', 'unknown']),
  -- The reading that first listed it, counted anew after an absence; null where the first reading of all did.
  sinces timestamptz[] not null,
  -- The reading that last listed it.
  rounds integer[] not null,
  gone_ats timestamptz[] not null,
  -- How many of them are there.
  size integer not null generated always as (cardinality(array_positions(gone_ats, null))) stored,
  programs integer not null generated always as (cardinality(array_positions(kinds, 'service-principal'))) stored,
  -- Groups in groups, and what is neither person nor group: a few of very many lists.
  holds_groups boolean not null generated always as ('group' = any (kinds)) stored,
  holds_things boolean not null generated always as (not kinds <@ array['user', 'group']) stored,
  primary key (tenant_id, group_id, relation, part)
);
-- Ids do not compress.
alter table directory_member_lists alter column object_ids set storage external;
create index directory_lists_with_groups on directory_member_lists (tenant_id, group_id) where holds_groups;
create index directory_lists_with_things on directory_member_lists (tenant_id, group_id) where holds_things;

-- The owner of the tables is no caller of a municipality: only where the table does not force its policies, it reads the rows.
alter table directory_memberships no force row level security;
insert into directory_member_lists (tenant_id, group_id, relation, part, object_ids, kinds, sinces, rounds, gone_ats)
select tenant_id, group_id, relation, (place - 1) / 100 + 1, array_agg(object_id), array_agg(kind), array_agg(since), array_agg(round),
  array_agg(gone_at)
from (select *, row_number() over (partition by tenant_id, group_id, relation order by object_id) as place from directory_memberships) as m
group by 1, 2, 3, 4;
drop table directory_memberships;

alter table directory_member_lists enable row level security;
alter table directory_member_lists force row level security;
create policy own_tenant on directory_member_lists to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on directory_member_lists to gdpr_desk;

-- The same, one row a membership: for reading. They are made anew at each look: where one object is looked for in all groups,
-- `listed` tells which parts to open.
create view directory_memberships with (security_invoker = true) as
select l.tenant_id, l.group_id, l.relation, m.object_id, m.kind, m.since, m.round, m.gone_at, l.holds_groups, l.holds_things, l.object_ids as listed
from directory_member_lists as l
cross join lateral unnest(l.object_ids, l.kinds, l.sinces, l.rounds, l.gone_ats) as m (object_id, kind, since, round, gone_at);
grant select on directory_memberships to gdpr_desk;
