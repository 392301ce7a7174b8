-- A goal with levels can be ended also after it was rated: what it was rated stands and counts. A corrected review takes with it what
-- was rated of goals that stand no longer.
DROP TRIGGER scaled_goal_withdrawal_before;
CREATE TRIGGER scaled_goal_withdrawal_before BEFORE INSERT ON scaled_goal_withdrawal
WHEN EXISTS (SELECT 1 FROM scaled_goal n WHERE n.corrects = NEW.scaled_goal_id)
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: not where another stands instead'); END;
DROP TRIGGER scaled_goal_rating_after;
CREATE TRIGGER scaled_goal_rating_after BEFORE INSERT ON scaled_goal_rating
WHEN NOT EXISTS (SELECT 1 FROM scaled_goal g JOIN review r ON r.id = NEW.review_id
    WHERE g.id = NEW.scaled_goal_id AND g.episode_id = r.episode_id AND g.locked_on < r.held_on
      AND (EXISTS (SELECT 1 FROM scaled_goal_rating x WHERE x.review_id = r.corrects AND x.scaled_goal_id = g.id)
        OR NOT EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = g.id)
          AND NOT EXISTS (SELECT 1 FROM scaled_goal n WHERE n.corrects = g.id)))
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: of a goal that was locked before that day and stands, or was rated in what this corrects'); END;

-- What a review says is said at once: nothing is added to one that was corrected, or after a later one.
CREATE TRIGGER review_outcome_at_once BEFORE INSERT ON review_outcome
WHEN EXISTS (SELECT 1 FROM review r JOIN review l ON l.episode_id = r.episode_id
    WHERE r.id = NEW.review_id AND (l.corrects = r.id OR l.noted_at > r.noted_at))
BEGIN SELECT raise(ABORT, 'review_outcome: a later review stands'); END;
CREATE TRIGGER review_area_at_once BEFORE INSERT ON review_area
WHEN EXISTS (SELECT 1 FROM review r JOIN review l ON l.episode_id = r.episode_id
    WHERE r.id = NEW.review_id AND (l.corrects = r.id OR l.noted_at > r.noted_at))
BEGIN SELECT raise(ABORT, 'review_area: a later review stands'); END;
CREATE TRIGGER scaled_goal_rating_at_once BEFORE INSERT ON scaled_goal_rating
WHEN EXISTS (SELECT 1 FROM review r JOIN review l ON l.episode_id = r.episode_id
    WHERE r.id = NEW.review_id AND (l.corrects = r.id OR l.noted_at > r.noted_at))
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: a later review stands'); END;

-- A no needs no whole plan: what the person said is enough (PL-11).
DROP TRIGGER plan_agreement_of_whole;
CREATE TRIGGER plan_agreement_of_whole BEFORE INSERT ON plan_agreement
WHEN NEW.way <> 'declined' AND (
    NOT EXISTS (SELECT 1 FROM plan p WHERE p.id = NEW.plan_id AND trim(p.own_words) <> '' AND p.taking_part IS NOT NULL
        AND (p.taking_part = 'yes' OR trim(p.taking_part_words) <> '') AND p.follow_up_on > NEW.agreed_on)
    OR NOT EXISTS (SELECT 1 FROM plan_goal g WHERE g.plan_id = NEW.plan_id))
BEGIN SELECT raise(ABORT, 'plan_agreement: own words, goals, who took part and a day ahead to follow it up'); END;

-- How homework went is noted in an open case.
CREATE TRIGGER homework_check_open BEFORE INSERT ON homework_check
WHEN NOT EXISTS (SELECT 1 FROM homework h JOIN episode e ON e.id = h.episode_id
    WHERE h.id = NEW.homework_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'homework_check: in an open case'); END;
