-- The team gives what one reviewer was asked to another, too.
alter table review_moves drop constraint review_moves_why_check, add constraint review_moves_why_check
  check (why in ('not-mine', 'taken-back', 'may-not-answer', 'left-open', 'given-to-another'));
