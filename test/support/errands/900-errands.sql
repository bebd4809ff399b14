-- A subject that is there in tests only, as the migration of a real one would bring it.
alter table cases drop constraint cases_subject_check;

create table errands (
  tenant_id uuid not null,
  case_id uuid not null,
  place text not null,
  urgent boolean not null,
  from_at timestamptz not null, -- from when the working days are counted
  put_off integer not null default 0, -- by so many
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases
);
alter table errands enable row level security;
alter table errands force row level security;
create policy own_tenant on errands to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on errands to gdpr_desk;
select seal_table('errands');
select search_table('errands', 'text', 'words_in(own.place)', 'place');

insert into migrations (name) values ('900-errands.sql');
