import Casework
import Law
import Store
import Web

/// How support ended as the case's page and file tell of it. Who may not read of the person sees only that it
/// was noted.
struct SupportEndingTimeline: Sendable {
    private let endings: [SupportEndingRecord]
    private let aftercare: AftercareTimeline

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        endings = try SupportEndingRepository.all(under: grant, transaction)
        aftercare = try AftercareTimeline(under: grant, transaction)
    }

    var isEmpty: Bool { endings.isEmpty }

    /// Whether it is noted how this support ended.
    func tells(of placement: PlacementID) -> Bool { endings.contains { $0.placement == placement } }

    /// With what has been asked afterwards.
    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        ended(isReadable: isReadable) + aftercare.entries(isReadable: isReadable)
    }

    private func ended(isReadable: Bool) -> [CaseTimeline.Dated] {
        endings.map { one in
            let heading = one.correctionReason.isEmpty ? "Stödet avslutades" : "Avslutet rättades"
            let texts = ["\(one.reasonWords). \(one.destinationWords)"] + one.ending.summary.paragraphs
            return (
                one.noted.at, 4,
                TimelineEntry(
                    dateTime: one.noted.at.description, when: one.noted.at.dayAndTime, heading: heading,
                    byLine: one.noted.by, texts: isReadable ? texts : [])
            )
        }
    }
}
