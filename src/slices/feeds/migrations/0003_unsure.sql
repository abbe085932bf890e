-- What a line broke over as it was sent is asked for before anything is said of it. 'absent': the other side says that it has no such
-- version; 'unsure': it does not say.
alter table feeds.told_back drop constraint told_back_outcome_check;
alter table feeds.told_back add constraint told_back_outcome_check
  check (outcome in ('asked', 'refused', 'stands', 'none', 'erased', 'absent', 'unsure'));
