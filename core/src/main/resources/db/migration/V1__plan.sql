-- The plan of one municipality: a table for each kind of entity, in the words of the model.
-- Runs on H2 and on PostgreSQL. Every key and constraint has a name of its own, because the check of
-- a plan file compares the catalogue word by word and generated names depend on what went before.
-- place is the position among the entities of the same list. Amounts are in euro cents.

create table plan_meta (
  id integer not null,
  format text not null,
  schema_version integer not null,
  plan_id uuid not null,
  checksum text not null,
  journal_length bigint not null,
  journal_hash text not null,
  constraint plan_meta_key primary key (id),
  constraint plan_meta_one_row check (id = 1)
);

-- changes is JSON, but kept as text: changes_hash is taken over the very characters, and H2 writes a
-- json value anew. hash covers the line, changes_hash and the hash of the line before.
create table journal (
  number bigint not null,
  move text not null,
  step bigint not null,
  name_key text not null,
  name_arguments json not null,
  kept_at timestamp with time zone not null,
  changes text not null,
  changes_hash text not null,
  hash text not null,
  constraint journal_key primary key (number)
);

create table plan_facts (
  id uuid not null,
  place integer not null,
  title text not null,
  status text not null,
  stage text not null,
  municipality json not null,
  start_year integer not null,
  end_year integer not null,
  previous_period text not null,
  population json,
  team text not null,
  legal_basis json not null,
  timeline json not null,
  template json not null,
  budget json not null,
  notes json not null,
  editorial json not null,
  constraint plan_facts_key primary key (id)
);

create table phase (
  id uuid not null,
  place integer not null,
  name text not null,
  start_year integer not null,
  end_year integer not null,
  constraint phase_key primary key (id)
);

create table chapter (
  id uuid not null,
  place integer not null,
  parent_id uuid,
  role text not null,
  title text not null,
  subtitle text not null,
  blocks json not null,
  constraint chapter_key primary key (id),
  constraint chapter_parent foreign key (parent_id) references chapter (id)
);

create table theme_sheet (
  id uuid not null,
  place integer not null,
  code text not null,
  title text not null,
  list_title text not null,
  aliases json not null,
  high_urgency boolean not null,
  focus_areas json not null,
  measurement_sources json not null,
  context_figures json not null,
  consultations json not null,
  notes json not null,
  editorial json not null,
  constraint theme_sheet_key primary key (id)
);

create table section (
  id uuid not null,
  place integer not null,
  theme_id uuid not null,
  kind text,
  heading text not null,
  blocks json not null,
  constraint section_key primary key (id),
  constraint section_theme foreign key (theme_id) references theme_sheet (id)
);

create table partner (
  id uuid not null,
  place integer not null,
  theme_id uuid not null,
  name text not null,
  internal boolean not null,
  note text not null,
  editorial json not null,
  constraint partner_key primary key (id),
  constraint partner_theme foreign key (theme_id) references theme_sheet (id)
);

create table source (
  id uuid not null,
  place integer not null,
  name text not null,
  survey boolean not null,
  measuring_years json not null,
  interval_years integer,
  note text not null,
  editorial json not null,
  constraint source_key primary key (id)
);

create table indicator (
  id uuid not null,
  place integer not null,
  theme_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  unit text,
  source_id uuid,
  direction text not null,
  area text,
  baseline json,
  target json,
  last_asked integer,
  break_years json not null,
  quote text not null,
  action text not null,
  note text not null,
  editorial json not null,
  constraint indicator_key primary key (id),
  constraint indicator_theme foreign key (theme_id) references theme_sheet (id),
  constraint indicator_source foreign key (source_id) references source (id)
);

create table measurement (
  id uuid not null,
  place integer not null,
  indicator_id uuid not null,
  measured_year integer not null,
  area text,
  state text not null,
  figure numeric(28, 10),
  lower_bound numeric(28, 10),
  upper_bound numeric(28, 10),
  sample_size integer,
  provisional boolean not null,
  remark text not null,
  constraint measurement_key primary key (id),
  constraint measurement_indicator foreign key (indicator_id) references indicator (id)
);

create table goal (
  id uuid not null,
  place integer not null,
  theme_id uuid not null,
  parent_id uuid,
  code text not null,
  goal_text text not null,
  links json not null,
  constraint goal_key primary key (id),
  constraint goal_theme foreign key (theme_id) references theme_sheet (id),
  constraint goal_parent foreign key (parent_id) references goal (id)
);

create table budget_line (
  id uuid not null,
  place integer not null,
  number integer not null,
  name text not null,
  obligations json not null,
  obligation_text text not null,
  amounts json not null,
  tariff json,
  explanation text not null,
  coverage json not null,
  theme_ids json not null,
  cutback boolean not null,
  editorial json not null,
  constraint budget_line_key primary key (id)
);

create table cost_item (
  id uuid not null,
  place integer not null,
  theme_id uuid not null,
  code text not null,
  cost_text text not null,
  amount bigint,
  pro_memorie boolean not null,
  recurrence text not null,
  recurrence_years integer not null,
  coverage json not null,
  budget_line_id uuid,
  budgeted bigint,
  note text not null,
  editorial json not null,
  constraint cost_item_key primary key (id),
  constraint cost_item_theme foreign key (theme_id) references theme_sheet (id),
  constraint cost_item_line foreign key (budget_line_id) references budget_line (id)
);

create table cutback (
  id uuid not null,
  place integer not null,
  cutback_year integer not null,
  cutback_text text not null,
  amount_from bigint,
  amount_to bigint,
  constraint cutback_key primary key (id)
);

create table theme_phasing (
  id uuid not null,
  place integer not null,
  theme_id uuid not null,
  phase_id uuid,
  title text not null,
  lead_role text not null,
  team_leads boolean not null,
  involvement text not null,
  editorial json not null,
  constraint theme_phasing_key primary key (id),
  constraint theme_phasing_theme foreign key (theme_id) references theme_sheet (id),
  constraint theme_phasing_phase foreign key (phase_id) references phase (id)
);

create table capacity_share (
  id uuid not null,
  place integer not null,
  name text not null,
  percent numeric(28, 10) not null,
  open_room boolean not null,
  constraint capacity_share_key primary key (id)
);

create table scenario (
  id uuid not null,
  place integer not null,
  name text not null,
  scenario_text text not null,
  levels json not null,
  extra_money bigint,
  editorial json not null,
  constraint scenario_key primary key (id)
);

create table safety_field (
  id uuid not null,
  place integer not null,
  title text not null,
  topics json not null,
  constraint safety_field_key primary key (id)
);

create table related_document (
  id uuid not null,
  place integer not null,
  kind text not null,
  number text not null,
  title text not null,
  owner text not null,
  cycle text not null,
  note text not null,
  constraint related_document_key primary key (id)
);

create table accepted_finding (
  id uuid not null,
  place integer not null,
  code text not null,
  found_at text not null,
  facts text not null,
  reason text not null,
  constraint accepted_finding_key primary key (id)
);
