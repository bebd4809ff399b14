-- A link of the reading that is under way, to tell when its links lead in a circle; and a list of its own for the programs among
-- the members of small groups, behind the groups.
alter table directory_readings
  add column marked_link text,
  drop constraint directory_readings_phase_check,
  add constraint directory_readings_phase_check
    check (phase in ('rest', 'people', 'guests', 'deleted', 'groups', 'programs'));
