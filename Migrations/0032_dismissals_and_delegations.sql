-- A delegation with which an appeal was dismissed does not end before that day either: found by the random walk.
CREATE TRIGGER delegation_ending_after_dismissals BEFORE INSERT ON delegation_ending
WHEN EXISTS (SELECT 1 FROM appeal_dismissal a WHERE a.delegation_id = NEW.delegation_id AND a.decided_on > NEW.last_day)
BEGIN SELECT raise(ABORT, 'delegation_ending: decided on after'); END;
