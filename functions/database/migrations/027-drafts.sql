-- What a person has typed in a form of a case and not sent: their own, seen by nobody else, deleted when it is sent or thrown
-- away, and after two weeks by the maintenance. No fact of the case, so it is neither sealed nor searched:
-- what has a `case_id` is sealed.
create table drafts (
  tenant_id uuid not null,
  subject_id uuid not null, -- the case
  person_id uuid not null,
  form text not null, -- the move whose form it is
  from_version integer not null, -- of the case, when the typing began
  typed json not null, -- by field, only what differs from what stood there
  kept_at timestamptz not null,
  primary key (tenant_id, subject_id, person_id, form),
  foreign key (tenant_id, subject_id) references cases on delete cascade
);
create index drafts_by_age on drafts (kept_at);

alter table drafts enable row level security;
alter table drafts force row level security;
create policy own_tenant on drafts to gdpr_desk using (tenant_id = (select current_tenant()));
create policy every_tenant on drafts to gdpr_desk_worker using (true);
grant select, insert, update, delete on drafts to gdpr_desk;
grant select, delete on drafts to gdpr_desk_worker;
