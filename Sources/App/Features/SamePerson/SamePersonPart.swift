import Casework
import Law
import Store
import Templating
import Web

/// The other cases of the same person on a case's page, and the merges that can be taken back. It holds those
/// that the reader may open, and no others.
struct SamePersonPart: Fielded, Sendable {
    struct Line: Fielded, Sendable {
        let number: String
        let words: String

        static let fields: Fields<Line> = [
            .link("address") { "/arenden/\($0.number)" },
            .text("number") { $0.number },
            .text("words") { $0.words },
        ]
    }

    struct MergeLine: Fielded, Sendable {
        let words: String
        let undo: ActForm?

        static let fields: Fields<MergeLine> = [
            .text("words") { $0.words },
            .optional("undo") { $0.undo },
        ]
    }

    let others: [Line]
    let merges: [MergeLine]
    let find: Link?

    static let fields: Fields<SamePersonPart> = [
        .flag("hasOthers") { !$0.others.isEmpty },
        .list("others", Line.fields) { $0.others },
        .list("merges", MergeLine.fields) { $0.merges },
        .optionalLink("find") { $0.find },
    ]

    /// Nil where there is nothing to see and nothing that the reader may do.
    init?(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        let actor = grant.actor
        let found = try FoundPersonRepository.find(
            whoIs: grant.personID, in: actor.reach(for: .readCases), for: actor.accountID, transaction)
        guard let found else { return nil }
        let cases = found.cases
        others = cases.filter { $0.episode != grant.episodeID }.map { one in
            Line(number: one.number, words: SamePersonPart.words(one, among: cases, seenFrom: grant))
        }
        let merges = found.parts.count > 1 ? try MergeRepository.merges(in: found.root, transaction) : []
        let open = Set(cases.map(\.number))
        self.merges = merges.filter { open.contains($0.keptCase) && open.contains($0.absorbedCase) }.map {
            MergeLine($0, mayUndo: actor.may(.mergePersons, in: .execution), seenFrom: grant.number)
        }
        let mayMerge = grant.may(.mergePersons, in: .execution)
        find = mayMerge ? "/arenden/\(grant.number)/samma-person" : nil
        if others.isEmpty && find == nil { return nil }
    }

    private static func words(
        _ one: FoundPerson.Case, among cases: [FoundPerson.Case], seenFrom grant: CaseGrant
    ) -> String {
        if let ended = one.endedOn { return "avslutat \(ended)" }
        if let host = one.host {
            let number = cases.first { $0.episode == host }?.number
            return host == grant.episodeID ? "går vidare här" : "går vidare i \(number ?? "ett annat ärende")"
        }
        return one.phase.swedish.lowercased()
    }
}

extension SamePersonPart.MergeLine {
    init(_ merge: MergeRepository.Merge, mayUndo: Bool, seenFrom number: String) {
        words =
            "\(merge.keptCase) och \(merge.absorbedCase) är samma person, enligt \(merge.mergedBy) "
            + "\(merge.mergedAt.day)."
        let path = number == merge.absorbedCase ? number : merge.keptCase
        undo =
            mayUndo
            ? ActForm(
                label: "Ångra sammanslagningen", address: "/arenden/\(path)/samma-person/angra/\(merge.id)",
                about: "av \(merge.keptCase) och \(merge.absorbedCase)") : nil
    }
}
