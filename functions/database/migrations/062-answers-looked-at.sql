-- An answer that a second person looks at before it is sent; one a question.
create table question_proposals (
  tenant_id uuid not null,
  case_id uuid not null,
  text text not null,
  sources json not null,
  author_id uuid not null,
  reviewer_id uuid not null,
  asked_at timestamptz not null,
  looked_at timestamptz,
  verdict text check (verdict in ('good', 'back')), -- null until it was looked at
  note_id uuid, -- what the second person wrote, among the texts of the case
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references questions
);
alter table question_proposals enable row level security;
alter table question_proposals force row level security;
create policy own_tenant on question_proposals to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update, delete on question_proposals to gdpr_desk;
select seal_table('question_proposals');

-- What of an answer everybody may find, with names taken out; null: the team alone finds it.
alter table question_answers
  add column released_at timestamptz,
  add column released_by uuid,
  add column released_question text,
  add column released_answer text;

-- How often the municipality's answers have changed, and which of these changes was a question's last: what an instance holds
-- of them in memory is as new as this.
alter table questions add column changed integer not null default 0;
create index questions_changed on questions (tenant_id, changed) where changed > 0;
create table question_changes (
  tenant_id uuid not null references tenants,
  counted integer not null,
  primary key (tenant_id)
);
alter table question_changes enable row level security;
alter table question_changes force row level security;
create policy own_tenant on question_changes to gdpr_desk using (tenant_id = (select current_tenant()));
grant select, insert, update on question_changes to gdpr_desk;
