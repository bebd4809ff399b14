-- Reports of one mail are one case, and several of them may be made for somebody without an account, each named once.
alter table breaches
  alter column on_behalf_of type text[] using array_remove(array[on_behalf_of], null),
  alter column on_behalf_of set default '{}',
  alter column on_behalf_of set not null;
