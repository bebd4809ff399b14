-- Of an account that was deleted nobody is asked: its memberships are not listed, and are back when it is restored.
alter table review_lines drop constraint review_lines_vanished_check;
alter table review_lines add constraint review_lines_vanished_check check (vanished in ('membership', 'group', 'account'));
-- Those that may be back, also where their reviewer has sent.
create index review_lines_vanished on review_lines (tenant_id, sheet_id) where vanished is not null and answer is null;
