-- The authority's number is a text of its own: it can be corrected, the earlier one stays, and the log holds no free text.
alter table breach_texts
  drop constraint breach_texts_kind_check,
  add constraint breach_texts_kind_check
    check (kind in ('description', 'addition', 'question', 'answer', 'note', 'reason', 'authority-reference'));
