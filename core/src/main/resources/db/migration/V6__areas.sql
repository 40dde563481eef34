-- The areas beside the municipality for which there are values, and where and when a value was found.
-- Null where there is nothing, as in every plan from before there were such columns.

alter table plan_facts add column areas json;
alter table measurement add column origin varchar;
alter table measurement add column measured_on json;
