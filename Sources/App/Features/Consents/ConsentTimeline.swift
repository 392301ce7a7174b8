import Casework
import Law
import Store
import Templating
import Web

/// A case's consents, and what was told, as its page tells of them. Who may not read of the person sees only
/// that something was noted.
struct ConsentTimeline: Sendable {
    private let consents: [ConsentRecord]
    private let sharings: [SharingRecord]

    /// - Parameter file: nil for all that the grant is for.
    init(
        under grant: CaseGrant, in file: CaseFile? = nil,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        consents = try ConsentRepository.all(under: grant, transaction)
            .filter { file == nil || $0.file == file }
        sharings = try SharingRepository.all(under: grant, transaction)
            .filter { file == nil || $0.sharing.file == file }
    }

    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        told(isReadable: isReadable).map { ($0.at, 4, $0.entry) }
    }

    /// Those noted at one time are one entry.
    func told(isReadable: Bool) -> [(at: Instant, entry: TimelineEntry)] {
        given(isReadable) + withdrawn(isReadable) + shared(isReadable)
    }

    private typealias Told = (at: Instant, entry: TimelineEntry)

    private func given(_ isReadable: Bool) -> [Told] {
        Dictionary(grouping: consents) { $0.noted.at }.map { at, all in
            let parties = all.map(\.consent.party.swedish).sorted().joined(separator: ", ")
            return entry(
                all[0].noted, "Samtycke", isReadable ? [parties] + all[0].texts + [all[0].given] : [])
        }
    }

    private func withdrawn(_ isReadable: Bool) -> [Told] {
        consents.compactMap { one in
            one.withdrawalNoted.map {
                entry(
                    $0, "Samtycke återkallat",
                    isReadable ? [one.consent.party.swedish, one.withdrawn ?? ""] : [])
            }
        }
    }

    /// A handover and an answered request stand in the timeline by themselves.
    private func shared(_ isReadable: Bool) -> [Told] {
        sharings.filter { ![.handover, .request].contains($0.sharing.act?.kind) }.map { one in
            entry(
                one.noted, isReadable ? one.heading : "Lämnat till någon annan",
                isReadable ? one.texts(consents) : [])
        }
    }

    private func entry(
        _ noted: Noted, _ heading: String, _ texts: [String]
    ) -> Told {
        (
            noted.at,
            TimelineEntry(
                dateTime: noted.at.description, when: noted.at.dayAndTime, heading: heading,
                byLine: noted.by, texts: texts)
        )
    }
}
