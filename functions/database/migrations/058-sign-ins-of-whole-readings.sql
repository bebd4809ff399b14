-- Whether the last reading that came to its end was told of sign-ins: one that is under way begins by asking, and has not been
-- told yet. Null while none is done, and where it is not known.
alter table directory_readings
  add column sign_ins_done text check (sign_ins_done in ('known', 'no-licence', 'no-permission'));
update directory_readings set sign_ins_done = sign_ins where done_at is not null and phase <> 'people';
