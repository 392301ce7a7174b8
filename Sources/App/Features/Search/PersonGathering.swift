import Casework
import Store

/// Gathers people who may be meant, from the narrowest key there is, and stops when there are enough. It
/// never looks outside the programmes that the reader may read.
struct PersonGathering {
    /// Rows read along one key.
    private static let reach = 60
    /// The same where further words choose among them.
    private static let wideReach = 400
    /// People after which no more are looked for.
    private static let enough = 60
    /// First words tried where none is typed whole.
    private static let steps = 60

    /// Somebody gathered, as near as their name is: only the nearest are read whole.
    struct Place {
        let distance: Int
        let name: String
        let root: PersonID
    }

    let cases: CaseReach
    let reader: AccountID
    private var words: [NameWord] = []
    private var seen: Set<PersonID> = []
    private(set) var order: [Place] = []
    private(set) var byNumber: Set<PersonID> = []
    /// There may be more than were gathered.
    private(set) var isCut = false

    init(for actor: Actor) {
        cases = actor.reach(for: .readCases)
        reader = actor.accountID
    }

    mutating func add(
        _ number: SearchedNumber, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        for beginning in number.beginnings {
            let found = try PersonSearchRepository.people(
                numbersFrom: beginning, in: cases, for: reader, limit: PersonGathering.reach, transaction
            )
            byNumber.formUnion(found.map(\.root))
            take(found, of: PersonGathering.reach)
        }
    }

    mutating func add(_ words: [NameWord], _ transaction: borrowing some Querying & ~Copyable) throws {
        self.words = words
        guard let last = words.last else { return }
        for programme in cases.programmes {
            if words.count == 1 {
                try single(last, programme, transaction)
            } else if let lead = words.dropLast().max(by: { $0.folded.utf8.count < $1.folded.utf8.count }) {
                try several(lead, last, programme, transaction)
            }
        }
    }

    /// A word alone: as it is, as it sounds, and then what begins with it.
    private mutating func single(
        _ word: NameWord, _ programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        for form in NameKeys.forms(word) {
            let found = try PersonSearchRepository.people(
                withKey: form, words: 1, in: programme, of: cases, for: reader, limit: PersonGathering.reach,
                transaction
            )
            take(found, of: PersonGathering.reach)
        }
        for form in NameKeys.forms(word) { try walk(form, 1, programme, transaction) }
    }

    /// Two words that stand together in a name: the first whole and the second begun, then both begun.
    private mutating func several(
        _ lead: NameWord, _ last: NameWord, _ programme: ProgrammeID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        for sound in lead.sounds {
            for form in NameKeys.forms(last) {
                try walk(NameKeys.pair(sound, form), 2, programme, transaction)
            }
        }
        for sound in lead.sounds { try leaf(sound, last, programme, transaction) }
    }

    /// From one first word that begins so to the next, as long as there are any.
    private mutating func leaf(
        _ beginning: String, _ last: NameWord, _ programme: ProgrammeID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        var from = beginning
        for _ in 0..<PersonGathering.steps where order.count < PersonGathering.enough {
            let key = try PersonSearchRepository.nextPair(from: from, in: programme, transaction)
            guard let key, key.hasPrefix(beginning), let first = key.split(separator: " ").first else {
                return
            }
            for form in NameKeys.forms(last) {
                try walk(NameKeys.pair(String(first), form), 2, programme, transaction)
            }
            // The space between two words is below every letter, and this is just above it.
            from = first + "!"
        }
        isCut = true
    }

    private mutating func walk(
        _ beginning: String, _ count: Int, _ programme: ProgrammeID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        guard order.count < PersonGathering.enough else { return isCut = true }
        let limit = words.count > 2 ? PersonGathering.wideReach : PersonGathering.reach
        let found = try PersonSearchRepository.people(
            keysFrom: beginning, words: count, in: programme, of: cases, for: reader, limit: limit,
            transaction)
        take(found, of: limit)
    }

    private mutating func take(_ found: [PersonSearchRepository.Candidate], of limit: Int) {
        if found.count == limit { isCut = true }
        for one in found where !seen.contains(one.root) {
            let likeness = likeness(one.name)
            guard byNumber.contains(one.root) || likeness.holdsAllTyped else { continue }
            seen.insert(one.root)
            let distance = byNumber.contains(one.root) ? 0 : likeness.distance
            order.append(Place(distance: distance, name: one.name, root: one.root))
        }
    }

    func likeness(_ name: String) -> NameLikeness {
        NameLikeness(words, to: NameWord.words(of: name), beginnings: true)
    }
}
