-- The second subject of a case: what an employee asks, and what the team answers.
alter table cases drop constraint cases_subject_check;
alter table cases add constraint cases_subject_check check (subject in ('breach', 'question'));
alter table case_texts drop constraint case_texts_kind_check;
alter table case_texts add constraint case_texts_kind_check
  check (kind in ('description', 'addition', 'enquiry', 'answer', 'reply', 'note', 'reason', 'authority-reference', 'place'));

create table questions (
  tenant_id uuid not null,
  case_id uuid not null,
  topic text not null,
  title text not null, -- the question in one line
  asked_at timestamptz not null, -- it was asked, or asked again: from when the term counts
  answer_by text not null check (answer_by ~ '^\d{4}-\d\d-\d\d$'), -- the last day of the term, in Copenhagen
  days_off text[] not null, -- days of the term that are no working days, besides Saturdays and Sundays
  answered_at timestamptz, -- null while it is open, and where it was closed without an answer
  helped_at timestamptz, -- the asker said that the answer helped
  mail json, -- the mail it was asked beside
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases
);

-- What was sent as an answer: its text is among the texts of the case.
create table question_answers (
  tenant_id uuid not null,
  case_id uuid not null,
  text_id uuid not null,
  sources json not null,
  reviewed_by uuid, -- who looked at it before it was sent
  primary key (tenant_id, case_id, text_id),
  foreign key (tenant_id, case_id) references questions
);

do $$
declare name text;
begin
  foreach name in array array['questions', 'question_answers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I to gdpr_desk using (tenant_id = (select current_tenant()))', name);
    execute format('grant select, insert, update on %I to gdpr_desk', name);
  end loop;
end $$;

select seal_table('questions');
select seal_table('question_answers');
select search_table('questions', 'case', $$array['kind/question-' || own.topic]$$, 'topic');
select search_table('questions', 'mail', $$words_in(coalesce(own.mail ->> 'subject', ''))$$, 'topic, mail');
