-- What each reporter told, for the reporter's own view: reports of one mail are one case, and what the other told - the
-- hidden recipients first of all - is not for everybody in it. Holds names, so it goes when the texts of the case go.
alter table breach_reporters add column told json not null default '{}';
