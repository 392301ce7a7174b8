-- Support is for who has a place: visits are booked and people are asked along to groups then only (process.md), and a group's meeting
-- has its room and vehicle as a visit has (programmes.md GR-7), from the same bookings, so that neither takes what the other has.

DROP TRIGGER visit_begins;
CREATE TRIGGER visit_begins BEFORE INSERT ON visit
WHEN NEW.outcome IS NOT NULL OR NOT EXISTS (SELECT 1 FROM episode e JOIN placement p ON p.episode_id = e.id
    WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
      AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
BEGIN SELECT raise(ABORT, 'visit: booked, in an open case whose person has a place'); END;

DROP TRIGGER group_membership_begins;
CREATE TRIGGER group_membership_begins BEFORE INSERT ON group_membership
WHEN NEW.before IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM support_group g JOIN episode e ON e.programme_id = g.programme_id
        JOIN placement p ON p.episode_id = e.id
        WHERE g.id = NEW.group_id AND e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
          AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
    OR EXISTS (SELECT 1 FROM group_membership m WHERE m.group_id = NEW.group_id AND m.place = NEW.place
        AND m.before > NEW.from_on)
BEGIN SELECT raise(ABORT, 'group_membership: who has a place in the same programme, at a free place'); END;

-- Who had a place that day. What was noted of somebody can be put right whatever has become of the place.
DROP TRIGGER group_attendance_is_of_its_day;
CREATE TRIGGER group_attendance_is_of_its_day BEFORE INSERT ON group_attendance
WHEN NOT EXISTS (SELECT 1 FROM group_session s JOIN episode e ON e.programme_id = s.programme_id
        WHERE s.id = NEW.session_id AND e.id = NEW.episode_id AND s.standing = 'held' AND s.meets_on <= NEW.noted_on)
    OR NEW.turn <> 1 + (SELECT count(*) FROM group_attendance a
        WHERE a.session_id = NEW.session_id AND a.episode_id = NEW.episode_id)
    OR (NEW.turn = 1 AND NOT EXISTS (SELECT 1 FROM group_session s JOIN placement p ON p.started_on <= s.meets_on
        WHERE s.id = NEW.session_id AND p.episode_id = NEW.episode_id AND NOT EXISTS (SELECT 1 FROM placement_ending x
          WHERE x.placement_id = p.id AND x.ended_on <= s.meets_on)))
BEGIN SELECT raise(ABORT, 'group_attendance: of who had a place, in a meeting that was held, turn by turn'); END;

-- What each meeting of a group books.
ALTER TABLE support_group ADD COLUMN room_id INTEGER REFERENCES resource (id);
ALTER TABLE support_group ADD COLUMN vehicle_id INTEGER REFERENCES resource (id);

-- Nil for what is booked for something else than a group's meeting.
ALTER TABLE resource_booking ADD COLUMN group_session_id INTEGER REFERENCES group_session (id);
CREATE INDEX resource_booking_by_group_session ON resource_booking (group_session_id) WHERE group_session_id IS NOT NULL;

DROP TRIGGER resource_booking_begins;
CREATE TRIGGER resource_booking_begins BEFORE INSERT ON resource_booking
WHEN NEW.released_at IS NOT NULL OR EXISTS (SELECT 1 FROM resource r WHERE r.id = NEW.resource_id AND r.retired_at IS NOT NULL)
  OR (NEW.visit_id IS NOT NULL AND NEW.group_session_id IS NOT NULL)
  OR (NEW.visit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
    JOIN resource r ON r.programme_id = e.programme_id WHERE v.id = NEW.visit_id AND r.id = NEW.resource_id
      AND v.meets_on = NEW.day AND v.starts = NEW.starts AND v.starts + v.length = NEW.ends))
  OR (NEW.group_session_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM group_session s
    JOIN resource r ON r.programme_id = s.programme_id WHERE s.id = NEW.group_session_id AND r.id = NEW.resource_id
      AND s.standing = 'planned' AND s.meets_on = NEW.day AND s.starts = NEW.starts AND s.starts + s.length = NEW.ends))
BEGIN SELECT raise(ABORT, 'resource_booking: of the unit, for the visit or the meeting that it is booked for'); END;
DROP TRIGGER resource_booking_stands;
CREATE TRIGGER resource_booking_stands BEFORE UPDATE ON resource_booking
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR NEW.id <> OLD.id OR NEW.resource_id <> OLD.resource_id
  OR NEW.day <> OLD.day OR NEW.starts <> OLD.starts OR NEW.ends <> OLD.ends OR NEW.visit_id IS NOT OLD.visit_id
  OR NEW.group_session_id IS NOT OLD.group_session_id OR NEW.booked_at <> OLD.booked_at OR NEW.booked_by <> OLD.booked_by
BEGIN SELECT raise(ABORT, 'resource_booking: it is released once, and never changed'); END;
