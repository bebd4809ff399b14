-- What is known of a case's former cards: where its own stands elsewhere now, they are still to be removed. Each stays until
-- it is, however long its channel is out of reach.
create table left_cards (
  tenant_id uuid not null,
  breach_id uuid not null,
  conversation_id text not null,
  activity_id text not null,
  left_at timestamptz not null,
  -- When Teams last let nobody at it, though nothing is known of the channel's being out of reach.
  refused_at timestamptz,
  primary key (tenant_id, conversation_id, activity_id),
  foreign key (tenant_id, breach_id) references breaches
);
create index left_cards_of_case on left_cards (tenant_id, breach_id);

alter table left_cards enable row level security;
alter table left_cards force row level security;
create policy own_tenant on left_cards to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update, delete on left_cards to gdpr_desk;
