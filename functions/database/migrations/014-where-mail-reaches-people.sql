-- A sign-in name is not always an address: a guest's is none at all. The directory knows where mail reaches a person.
alter table people add column mail text;
