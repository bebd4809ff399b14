import { of } from '../type-of-shared.ts';

const kind = "import('./subject-kind.ts').SubjectKind";

/** What the tables of every case, of messages and of services hold. */
export const columns = {
  'cases.state': `Generated<${of('cases/states.ts', 'CaseState')}>`,
  'cases.subject': of('routes/subjects.ts', 'SubjectName'),
  'case_texts.kind': of('cases/texts.ts', 'TextKind'),
  'case_links.why': of('cases/link-reason.ts', 'LinkReason'),
  'cards.subject': kind,
  'left_cards.subject': kind,
  'log_entries.subject': kind,
  'log_subjects.subject': kind,
  'outbox.subject': kind,
  'outbox.state': "Generated<'open' | 'done' | 'dropped' | 'merged' | 'given-up'>",
  'conversations.scope': "'channel' | 'personal'",
  'person_languages.language': of('text/language.ts', 'Language'),
  'service_states.state': "'works' | 'trouble' | 'missing'",
};
