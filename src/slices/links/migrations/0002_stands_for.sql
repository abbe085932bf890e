-- The records that made up each thing when it was put on the chart, as its maker saw them: {"ID": ["RECORD", …]}. A reader who does
-- not see the record that names a thing is shown it under the least of these that they see (ADR 0044). Never sent as it stands.
-- What was saved before has none; a save of what is missing adds it.
alter table links.save add column records json not null default '{}';
