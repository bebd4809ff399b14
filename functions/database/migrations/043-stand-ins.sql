-- Who answers access reviews for whom, from one day to another, both included. Each is a subject with a chain of its own.
create table review_stand_ins (
  tenant_id uuid not null references tenants,
  stand_in_id uuid not null,
  -- Who is responsible, and who answers meanwhile.
  person_id uuid not null,
  deputy_id uuid not null,
  starts text not null check (starts ~ '^\d{4}-\d\d-\d\d$'),
  ends text not null check (ends ~ '^\d{4}-\d\d-\d\d$'),
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, stand_in_id)
);
create unique index review_stand_ins_of on review_stand_ins (tenant_id, person_id) where ended_at is null;
create index review_stand_ins_by on review_stand_ins (tenant_id, deputy_id) where ended_at is null;
alter table review_stand_ins enable row level security;
alter table review_stand_ins force row level security;
create policy own_tenant on review_stand_ins to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on review_stand_ins to gdpr_desk;
select seal_table('review_stand_ins', 'stand-in', 'stand_in_id');
-- Where two have answered the same line, the answer that does not hold.
alter table review_lines
  add column other_answer text check (other_answer in ('keep', 'remove')),
  add column other_by uuid,
  add column other_at timestamptz;
