-- A subject that is there in tests only, as the migration of a real one would bring it.
alter table cases drop constraint cases_subject_check, add constraint cases_subject_check check (subject in ('breach', 'errand'));

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

alter function lexemes_of_case(uuid, uuid) rename to lexemes_before_errands;
create function lexemes_of_case(municipality uuid, of_case uuid) returns table (part text, lexemes text[])
language sql stable set search_path = public, pg_temp as $$
  select part, case part
    when 'text' then lexemes || coalesce((select words_in(e.place) from errands e where e.tenant_id = municipality and e.case_id = of_case), '{}')
    else lexemes end
  from lexemes_before_errands(municipality, of_case)
$$;
create trigger words_are_kept after insert or update of place on errands for each row execute function keep_words_of_case();

insert into migrations (name) values ('900-errands.sql');
