-- a version of the schema that only tests know
alter table cutback add column source_text text;
