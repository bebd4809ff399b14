-- A subject that is no case, there in tests only, as the migration of a real one would bring it: a notice, and who has read it.
create table notices (
  tenant_id uuid not null,
  notice_id uuid not null,
  title text not null,
  edition integer not null default 1,
  primary key (tenant_id, notice_id)
);
create table notice_readers (
  tenant_id uuid not null,
  notice_id uuid not null,
  edition integer not null,
  person_id uuid not null,
  primary key (tenant_id, notice_id, edition, person_id),
  foreign key (tenant_id, notice_id) references notices
);
do $$
declare name text;
begin
  foreach name in array array['notices', 'notice_readers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update, delete on %I to gdpr_desk', name);
  end loop;
end $$;
select seal_table('notices', 'notice');
select seal_table('notice_readers', 'notice');

insert into migrations (name) values ('901-notices.sql');
