import Casework
import Law
import Store

/// What a programme file says more than the database does, added from the right day. It never overwrites what
/// somebody here has worded, and never changes a day that has come.
struct ProgrammeUpdate {
    private let definition: ProgrammeDefinition
    private let programme: ProgrammeID

    init(_ definition: ProgrammeDefinition, of programme: ProgrammeID) {
        self.definition = definition
        self.programme = programme
    }

    /// How many rows it added. Throws `ProgrammeRefusal.begun`.
    func perform(_ transaction: borrowing WriteTransaction) throws -> Int {
        try addVersions(transaction) + addAuthorities(transaction) + addAlternatives(transaction)
            + addPhrases(transaction) + addPrinted(transaction)
    }

    /// What was printed stands: only what is not there is added.
    private func addPrinted(_ transaction: borrowing WriteTransaction) throws -> Int {
        var added = 0
        for table in definition.printed {
            added += try PrintedTableRepository.insert(table, of: programme, transaction) ? 1 : 0
        }
        return added
    }

    /// A programme without any version takes all of them, also those of days that have been.
    private func addVersions(_ transaction: borrowing WriteTransaction) throws -> Int {
        let known = DatedChanges(try ProgrammeVersionRepository.all(of: programme, transaction))
        var added = 0
        for version in definition.versions {
            let same = known.standing.last { $0.validFrom == version.from }
            if let same, same.terms == version.terms, same.lastDay == version.to { continue }
            guard known.standing.isEmpty || version.from > transaction.now.day else {
                throw ProgrammeRefusal.begun(code: definition.programme.code, from: version.from)
            }
            try ProgrammeVersionRepository.insert(
                version.terms, from: version.from, to: version.to, in: programme, by: nil, transaction)
            added += 1
        }
        return added
    }

    /// One that is new here counts from its own day; one that differs from today.
    private func addAuthorities(_ transaction: borrowing WriteTransaction) throws -> Int {
        var added = 0
        for one in definition.authorities {
            let known = try DecisionAuthorityRepository.inForce(of: programme, on: one.from, transaction)
            if known == one.terms { continue }
            let latest = try DecisionAuthorityRepository.inForce(
                of: programme, on: max(one.from, transaction.now.day), transaction)
            if latest == one.terms { continue }
            let day = known == nil ? one.from : max(one.from, transaction.now.day)
            try DecisionAuthorityRepository.insert(one.terms, of: programme, from: day, transaction)
            added += 1
        }
        return added
    }

    private func addAlternatives(_ transaction: borrowing WriteTransaction) throws -> Int {
        let known = try AlternativeRepository.all(transaction)
        var added = 0
        for (terms, scope) in definition.alternatives {
            let place =
                scope == .municipality ? definition.programme.municipality : definition.programme.name
            let same = known.first { $0.place == place && $0.changes.latest?.terms.name == terms.name }
            if let latest = same?.changes.latest {
                guard latest.trace.madeBy == nil, latest.terms != terms else { continue }
            }
            let id = try same?.id ?? AlternativeRepository.insert(in: programme, scope: scope, transaction)
            try AlternativeRepository.insert(
                terms, of: id, from: firstDay(isNew: same == nil, transaction), by: nil, transaction)
            added += 1
        }
        return added
    }

    private func addPhrases(_ transaction: borrowing WriteTransaction) throws -> Int {
        let known = Dictionary(grouping: try PhraseRepository.all(in: programme, transaction)) { $0.key }
        var added = 0
        for (key, wording) in definition.phrases.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let latest = DatedChanges(known[key] ?? []).latest
            if let latest {
                guard latest.trace.madeBy == nil, latest.wording != wording else { continue }
            }
            let day = firstDay(isNew: latest == nil, transaction)
            try PhraseRepository.insert(wording, for: key, in: programme, from: day, by: nil, transaction)
            added += 1
        }
        return added
    }

    /// What is new has been true since the programme began, as far as anybody here knows; what differs counts
    /// from today.
    private func firstDay(isNew: Bool, _ transaction: borrowing WriteTransaction) -> Day {
        let today = transaction.now.day
        return isNew ? min(definition.versions.first?.from ?? today, today) : today
    }
}
