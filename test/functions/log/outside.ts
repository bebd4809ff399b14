const directory = 'a copy of the directory, written anew at every reading';
// Altering `attempts` too puts a reminder off by a pause, or calls it given up: tries are not in the log. Altering
// the outbox's sign of life as well puts it off until then.
const delivery = 'how far a delivery came; a reminder that vanishes, is put off or is called told is found by its plan';

/** What verify-log cannot or need not find, by `table` or `table.column`, and why. Whatever is not named here is found. */
export const outside: Readonly<Record<string, string>> = {
  answered_keys: 'what a repeated request is answered, for some days; no fact of a case',
  cards: 'where Teams shows a card; altering it makes a second card',
  case_counts: 'made from the rows by triggers, for the lists alone',
  'cases.unit_order': 'made from the unit by the database itself; no role may write it',
  case_words: 'made from the rows by triggers, for the search alone',
  common_words: 'made from statistics, for the way of a search alone',
  unit_looks: 'when a manager last opened the list of the own units; no fact of a case',
  drafts: 'what a person has typed and not sent; no fact of a case',
  conversations: 'where the bot is installed, as Teams tells it again',
  migrations: 'a start with other migrations than those that ran is refused',
  service_states: 'what the setup page shows, written anew at the next use of a part',
  directory_readings: directory,
  directory_groups: directory,
  directory_memberships: directory,
  directory_people: directory,
  directory_labels: directory,
  asked_owners: 'when an owner was last asked; each asking is in the log of its plan',
  people: directory,
  person_languages: 'the language a person last used the desk in; no fact of a case',
  role_holders: directory,
  'outbox.attempts': delivery,
  'outbox.finished_at': delivery,
  'outbox.urgent': 'what comes first when many wait; nothing is said later for it than its due',
  'outbox.payload': delivery,
  'outbox.trouble': delivery,
  'outbox (a row more)': 'says one thing twice; what is said is read from the case',
  removal_attempts: 'each attempt with its answer is in the log too',
  removal_readings: 'each look with what it found is in the log too',
  task_notices: 'of which tasks a mail is still to be sent; the tasks are sealed',
  review_made_lines: 'lines of a review for the minutes until each is on its reviewer’s sheet, which is sealed',
  review_progress: 'counts of lines that are sealed, and when the reviewer was told, which is in the log',
  left_cards: 'which former cards of a case are still to be removed; the case has its own elsewhere',
  log_checks: 'what the setup page shows of the last verification, written anew every night',
  log_progress:
    'how far tonight’s verification has come; altering it makes it begin later or anew, which the setup page says after two days',
  sealed_tables: 'what is sealed, which the migrations have said: the guards of the log say that it still is',
  signs_of_life: 'when a timer last ran, written anew at every run',
  'tenants.directory_read_at': directory,
  'tenants.inside_domains': directory,
  'tenants.name': directory,
  'tenants (a row more)': 'a municipality is served when the settings name it, not when it has a row',
};
