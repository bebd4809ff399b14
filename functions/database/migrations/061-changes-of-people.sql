-- Of people what has changed is read as well, where Graph tells it; once a week they are read whole, with what changes do not tell.
alter table directory_readings
  -- The link that the next changes of people begin at; null where they are not told.
  add column people_link text,
  -- Whether the reading that is under way, or was last, reads everybody, and the programs of all groups; when the last one began.
  add column is_thorough boolean not null default true,
  add column thorough_at timestamptz,
  -- Those who signed in since are asked for; null: everybody.
  add column sign_ins_since timestamptz,
  drop constraint directory_readings_phase_check,
  add constraint directory_readings_phase_check
    check (phase in ('rest', 'people', 'sign-ins', 'guests', 'deleted', 'groups', 'programs', 'devices', 'contacts'));
