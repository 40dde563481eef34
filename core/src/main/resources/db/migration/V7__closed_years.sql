-- The years of which the values are frozen, and what stood in the place of a value that was corrected
-- since. Null where there is nothing, as in every plan from before there were such columns.

alter table plan_facts add column closed_years json;
alter table measurement add column corrections json;
