-- Who is told is said by the act itself, never by the consent that it stands on (OSL 2009:400 10 kap. 1 § and 12 kap. 2 §): an extract
-- and a referral name their receiver, and what is written down as told is told to that one. What is told in a contact and what the board
-- says to a court stand on a ground as well.

INSERT INTO sharing_way (code) VALUES ('message');

DROP TRIGGER handover_on_ground;
DROP TRIGGER handed_extract_on_ground;
DROP TRIGGER document_request_answer_on_ground;
DROP TRIGGER referral_on_ground;
CREATE TABLE sharing_rebuilt (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    party TEXT NOT NULL REFERENCES party (code),
    party_name TEXT NOT NULL,
    told TEXT NOT NULL CHECK (told <> ''),
    told_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sharing_way (code),
    consent_id INTEGER REFERENCES consent (id),
    law TEXT REFERENCES sharing_law (code),
    -- Why the section lets it be told.
    reason TEXT NOT NULL,
    -- The act by which it was told; a note of it by itself has none.
    act TEXT CHECK (act IN ('handover', 'extract', 'request', 'referral', 'appeal', 'review', 'statement', 'attempt',
        'contact')),
    act_id INTEGER,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((consent_id IS NULL) <> (law IS NULL)),
    CHECK (law IS NULL OR reason <> ''),
    CHECK ((act IS NULL) = (act_id IS NULL))
) STRICT;
INSERT INTO sharing_rebuilt SELECT id, episode_id, file, party, party_name, told, told_on, way, consent_id, law, reason, act, act_id,
    noted_at, noted_by FROM sharing;
DROP TABLE sharing;
ALTER TABLE sharing_rebuilt RENAME TO sharing;
CREATE INDEX sharing_by_episode ON sharing (episode_id, id);
CREATE UNIQUE INDEX sharing_by_act ON sharing (act, act_id) WHERE act IS NOT NULL;
CREATE TRIGGER sharing_stands BEFORE UPDATE ON sharing
BEGIN SELECT raise(ABORT, 'sharing: what was told stands'); END;
CREATE TRIGGER sharing_stays BEFORE DELETE ON sharing
BEGIN SELECT raise(ABORT, 'sharing: what was told stands'); END;

-- I7: on a consent of the same case and file, for whoever is told and for what it is told, that holds on the day: begun, not ended, not
-- withdrawn, and not a guardian's for somebody whose age is not known, or who is 18, or 15 where they never agreed themselves.
CREATE TRIGGER sharing_on_live_consent BEFORE INSERT ON sharing
WHEN NEW.consent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent c JOIN episode e ON e.id = c.episode_id
    JOIN person p ON p.id = e.person_id
    WHERE c.id = NEW.consent_id AND c.episode_id = NEW.episode_id AND c.file = NEW.file AND c.party = NEW.party
      AND (c.party_name = '' OR c.party_name = NEW.party_name)
      AND CASE WHEN NEW.act = 'handover' THEN c.purpose = 'handover'
        WHEN NEW.act = 'referral' THEN c.purpose IN ('investigation', 'other')
        WHEN NEW.act IN ('extract', 'attempt', 'contact')
          THEN c.purpose IN ('coordination', 'finding', 'investigation', 'coordinatedPlan', 'other')
        ELSE c.purpose NOT IN ('handover', 'aftercare') END
      AND NEW.told_on BETWEEN c.valid_from AND c.valid_to
      AND NOT EXISTS (SELECT 1 FROM consent_withdrawal w WHERE w.consent_id = c.id AND w.withdrawn_on <= NEW.told_on)
      AND (c.rests_on_guardian = 0
        OR CAST(substr(NEW.told_on, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
          - CASE WHEN substr(NEW.told_on, 6) < substr(p.birth_day, 6) THEN 1 ELSE 0 END
          < CASE c.person_agrees WHEN 1 THEN 18 ELSE 15 END))
BEGIN SELECT raise(ABORT, 'sharing: the consent does not hold'); END;

-- Whom it is to, by function; nothing for the person themself, and for those that were begun before this was asked.
ALTER TABLE file_extract ADD COLUMN party TEXT REFERENCES party (code);
ALTER TABLE referral ADD COLUMN party TEXT REFERENCES party (code);
-- Whether anything was told of the person.
ALTER TABLE contact_attempt ADD COLUMN tells INTEGER NOT NULL DEFAULT 0 CHECK (tells IN (0, 1));
ALTER TABLE support_contact ADD COLUMN tells INTEGER NOT NULL DEFAULT 0 CHECK (tells IN (0, 1));

-- What is given to another party has its line among what was told, written before it, of the same case and to the same party.
CREATE TRIGGER handover_on_ground BEFORE INSERT ON handover
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'handover' AND s.act_id = NEW.id AND s.episode_id = NEW.episode_id
    AND s.party = CASE NEW.from_file WHEN 'execution' THEN 'authority' ELSE 'unit' END)
BEGIN SELECT raise(ABORT, 'handover: told on no ground'); END;
CREATE TRIGGER handed_extract_on_ground BEFORE INSERT ON handed_extract
WHEN NOT EXISTS (SELECT 1 FROM file_extract x WHERE x.id = NEW.extract_id AND x.receiver = 'person')
  AND NOT EXISTS (SELECT 1 FROM sharing s JOIN file_extract x ON x.id = s.act_id
    WHERE s.act = 'extract' AND s.act_id = NEW.extract_id AND s.episode_id = x.episode_id AND s.file = x.file
      AND s.party = x.party AND s.party_name = x.receiver_name)
BEGIN SELECT raise(ABORT, 'handed_extract: told on no ground'); END;
CREATE TRIGGER document_request_answer_on_ground BEFORE INSERT ON document_request_answer
WHEN NEW.answer <> 'refused'
  AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'request' AND s.act_id = NEW.request_id AND s.party = 'requester')
BEGIN SELECT raise(ABORT, 'document_request_answer: told on no ground'); END;
CREATE TRIGGER referral_on_ground BEFORE INSERT ON referral
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'referral' AND s.act_id = NEW.id AND s.episode_id = NEW.episode_id
    AND s.party = NEW.party AND s.party_name = NEW.whom)
BEGIN SELECT raise(ABORT, 'referral: told on no ground'); END;
CREATE TRIGGER appeal_handover_on_ground BEFORE INSERT ON appeal_handover
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'appeal' AND s.act_id = NEW.appeal_id AND s.party = 'court'
    AND s.party_name = NEW.court)
BEGIN SELECT raise(ABORT, 'appeal_handover: told on no ground'); END;
CREATE TRIGGER legality_forwarding_on_ground BEFORE INSERT ON legality_forwarding
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'review' AND s.act_id = NEW.id AND s.party = 'court')
BEGIN SELECT raise(ABORT, 'legality_forwarding: told on no ground'); END;
CREATE TRIGGER court_event_on_ground BEFORE INSERT ON court_event
WHEN NEW.kind = 'statementGiven'
  AND NOT EXISTS (SELECT 1 FROM sharing s JOIN appeal a ON a.id = NEW.appeal_id JOIN decision d ON d.id = a.decision_id
    WHERE s.act = 'statement' AND s.act_id = NEW.id AND s.party = 'court' AND s.episode_id = d.episode_id)
BEGIN SELECT raise(ABORT, 'court_event: told on no ground'); END;
CREATE TRIGGER contact_attempt_on_ground BEFORE INSERT ON contact_attempt
WHEN NEW.tells = 1 AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'attempt' AND s.act_id = NEW.id
    AND s.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'contact_attempt: told on no ground'); END;
CREATE TRIGGER support_contact_on_ground BEFORE INSERT ON support_contact
WHEN NEW.tells = 1 AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'contact' AND s.act_id = NEW.id
    AND s.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'support_contact: told on no ground'); END;
