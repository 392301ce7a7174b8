import Casework
import Law
import SQL
import Store

/// Somebody whose cases have all ended, with when their files are to be destroyed. It never holds a name:
/// what is erased is chosen by numbers and days.
struct RetentionCandidate: Sendable {
    /// The row that all of them stand for.
    let person: PersonID
    /// Of the cases in the programme that asks, the first one first.
    let numbers: [String]
    /// Where there are cases: the files of all go together, so all have a say.
    let programmes: [ProgrammeID]
    let isProtected: Bool
    let retention: Retention
    /// Kept for research; nil where the day of birth is not known, and somebody must look.
    let isKept: Bool?

    /// What the list says of why.
    var reason: String {
        switch isKept {
        case true?: "Bevaras för forskning (SoF 13 kap. 1 §)"
        case false?: "Fem år efter sista anteckningen (SoL 16 kap. 1 §)"
        default: "Fem år efter sista anteckningen (SoL 16 kap. 1 §). \(RetentionCandidate.unknown)"
        }
    }

    /// Without the other programmes' numbers; and of somebody protected none, where the list says something
    /// of the day of birth.
    var shown: String {
        if isKept == true, isProtected { return "Skyddade uppgifter" }
        let others = programmes.count > 1 ? ["och ärenden i en annan verksamhet"] : []
        return (numbers + others).joined(separator: ", ")
    }

    /// What somebody must look at first.
    static let unknown = "Födelsedag saknas: se om akten ska bevaras"

    fileprivate var order: (Day, Int64) { (retention.dutyArises, person.value) }

    func isDue(on today: Day) -> Bool { retention.dutyArises <= today }

    /// Files of several programmes go together: somebody of all of them proposes and approves.
    func isErasable(on today: Day, within own: [ProgrammeID]) -> Bool {
        isDue(on: today) && isKept != true && programmes.allSatisfy(own.contains)
    }
}

/// Finds whom the rules of retention are about. A change in the log is a note; a view is none.
enum RetentionCandidateRepository {
    /// Those whose latest case is the programme's, the longest waiting first.
    static func all(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RetentionCandidate] {
        let found = try transaction.all(
            """
            SELECT p.root_id, group_concat(DISTINCT p.birth_day), group_concat(u.municipality, char(10)),
              group_concat(CASE WHEN u.id = \(programme) THEN e.number END, ' '),
              (SELECT max(a.at) FROM person q JOIN audit_entry a ON a.person_id = q.id
                WHERE q.root_id = p.root_id AND a.kind = 'change'), max(e.ended_on),
              group_concat(DISTINCT u.id), max(p.is_protected)
            FROM person p JOIN episode e ON e.person_id = p.id JOIN programme u ON u.id = e.programme_id
            GROUP BY p.root_id
            HAVING sum(e.ended_on IS NULL AND e.joined_to IS NULL) = 0 AND \(programme) = (
              SELECT o.programme_id FROM person q JOIN episode o ON o.person_id = q.id
              WHERE q.root_id = p.root_id ORDER BY o.opened_on DESC, o.id DESC LIMIT 1)
            """
        ) { try RetentionCandidate($0) }
        return found.compactMap { $0 }.sorted { $0.order < $1.order }
    }
}

extension RetentionCandidate {
    /// Nil of somebody of whom nothing tells when anything was noted.
    fileprivate init?(_ row: borrowing Row) throws {
        person = try row.id(0)
        isKept = try RetentionCandidate.isKept(
            bornOn: row.optionalText(1) ?? "", municipalities: row.text(2))
        numbers = try row.text(3).split(separator: " ").map(String.init).sorted()
        programmes = try row.text(6).split(separator: ",").compactMap { Int64($0) }.map(ProgrammeID.init)
        isProtected = try row.bool(7)
        let ended = try row.optionalDay(5), noted = try row.optionalInstant(4)?.day
        guard let last = [ended, noted].compactMap({ $0 }).max() else { return nil }
        retention = Retention(lastNote: last)
    }

    /// By any day of birth that is known of the person, and any municipality with a case: what one of them
    /// keeps is kept.
    private static func isKept(bornOn days: String, municipalities: String) -> Bool? {
        let keepsAll = municipalities.split(separator: "\n").contains {
            ResearchMunicipality.keepsAll(String($0))
        }
        let born = days.isEmpty ? [nil] : days.split(separator: ",").map { Day(iso: String($0)) }
        let rules = born.map { Retention.isKeptForResearch(birthDay: $0, keepsAll: keepsAll) }
        return rules.contains(true) ? true : rules[0]
    }
}
