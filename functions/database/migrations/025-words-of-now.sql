-- An instance of a version before 1.1 that was delivering while the tables were renewed would write down how far it came in
-- words that no version after it reads: it must not. What it delivered is looked for before it is tried again.
alter table outbox add constraint outbox_in_words_of_now
  check (payload ->> 'told' is null and payload ->> 'hours' is null);
