import Casework
import Law
import Store
import Templating
import Web

/// Where the latest review of the support stands, for who thinks of a renewal: in the unit's own file, or for
/// who reads the authority's only, as it was handed over. It never shows one side what stands in the other's.
struct LatestReview: Sendable {
    let words: String
    /// The way to it, or to noting one; nil where there is none for the reader.
    let act: Act?

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        guard grant.readable.contains(.execution) else {
            self = try LatestReview.handedOver(under: grant, transaction)
            return
        }
        let held = try ReviewRepository.latest(under: grant, transaction)
        let mayNote = grant.may(.giveSupport, in: .execution)
        words = held.map { "Stödet följdes senast upp \($0.inWords(withYear: true))." }
            ?? "Stödet är inte uppföljt än."
        act = held != nil
            ? Act(label: "Till uppföljningen", address: ReviewAddress.index(grant.number))
            : mayNote ? Act(label: "Följ upp", address: ReviewAddress.new(grant.number)) : nil
    }

    private init(words: String, act: Act?) { (self.words, self.act) = (words, act) }

    private static func handedOver(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> LatestReview {
        let found = try HandoverRepository.list(under: grant, transaction).lazy.compactMap { one in
            one.items.last { $0.pick.kind == .review }.map { (one.id, $0.number, $0.title) }
        }.first
        guard let (id, number, title) = found else {
            return LatestReview(words: "Verksamheten har inte lämnat över någon uppföljning än.", act: nil)
        }
        let address = HandoverAddress.document(number, of: id, grant.number)
        return LatestReview(
            words: "Verksamhetens senaste som lämnats över: \(title).",
            act: Act(label: "Läs uppföljningen", address: address))
    }
}
