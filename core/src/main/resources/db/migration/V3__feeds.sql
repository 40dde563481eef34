-- Who sees to the figures of an indicator, and the series of sources that fill them, as JSON. Null
-- where there is nothing, as in every plan from before there were such columns.

alter table indicator add column owner text;
alter table indicator add column feeds json;
