-- Where it happened, as the team corrected it: a text of its own, so that what was reported stays and the log holds none.
alter table breach_texts
  drop constraint breach_texts_kind_check,
  add constraint breach_texts_kind_check
    check (kind in ('description', 'addition', 'question', 'answer', 'note', 'reason', 'authority-reference', 'place'));
