-- Nobody is met twice at once: two visits of one case never overlap while both are to come, whether a colleague is booked twice on
-- purpose or not.
CREATE TRIGGER visit_person_is_free BEFORE INSERT ON visit
WHEN EXISTS (SELECT 1 FROM visit o WHERE o.episode_id = NEW.episode_id AND o.meets_on = NEW.meets_on AND o.outcome IS NULL
    AND o.starts < NEW.starts + NEW.length AND NEW.starts < o.starts + o.length)
BEGIN SELECT raise(ABORT, 'visit: the person has another one then'); END;

-- A room or a vehicle that was taken away can be brought back. It is the same one, with what it has booked.
DROP TRIGGER resource_stands;
CREATE TRIGGER resource_stands BEFORE UPDATE ON resource
WHEN (OLD.retired_at IS NULL) = (NEW.retired_at IS NULL) OR NEW.id <> OLD.id OR NEW.programme_id <> OLD.programme_id
  OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name OR NEW.added_at <> OLD.added_at OR NEW.added_by <> OLD.added_by
BEGIN SELECT raise(ABORT, 'resource: it is taken away or brought back, never renamed'); END;

-- What a visit had booked goes along when it is moved, also where it was taken away since.
DROP TRIGGER resource_booking_begins;
CREATE TRIGGER resource_booking_begins BEFORE INSERT ON resource_booking
WHEN NEW.released_at IS NOT NULL OR (EXISTS (SELECT 1 FROM resource r WHERE r.id = NEW.resource_id AND r.retired_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM visit v JOIN visit o ON o.root_id = v.root_id AND o.edition = v.edition - 1
      JOIN resource_booking b ON b.visit_id = o.id WHERE v.id = NEW.visit_id AND b.resource_id = NEW.resource_id))
  OR (NEW.visit_id IS NOT NULL AND NEW.group_session_id IS NOT NULL)
  OR (NEW.visit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
    JOIN resource r ON r.programme_id = e.programme_id WHERE v.id = NEW.visit_id AND r.id = NEW.resource_id
      AND v.meets_on = NEW.day AND v.starts = NEW.starts AND v.starts + v.length = NEW.ends))
  OR (NEW.group_session_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM group_session s
    JOIN resource r ON r.programme_id = s.programme_id WHERE s.id = NEW.group_session_id AND r.id = NEW.resource_id
      AND s.standing = 'planned' AND s.meets_on = NEW.day AND s.starts = NEW.starts AND s.starts + s.length = NEW.ends))
BEGIN SELECT raise(ABORT, 'resource_booking: of the unit, for the visit or the meeting that it is booked for'); END;

-- One time in a group at once: who is asked along anew begins where the time before ended.
CREATE TRIGGER group_membership_apart BEFORE INSERT ON group_membership
WHEN EXISTS (SELECT 1 FROM group_membership m WHERE m.group_id = NEW.group_id AND m.episode_id = NEW.episode_id
    AND m.before > NEW.from_on AND m.before > m.from_on)
BEGIN SELECT raise(ABORT, 'group_membership: the person is asked along then already'); END;
