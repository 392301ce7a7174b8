import Casework
import Law
import Store
import Templating
import Web

/// What can be done from where a case's plan stands: one of the ways is the main one.
struct PlanWays: Sendable {
    let mayWrite: Bool
    let primary: Act?
    let acts: [Act]
    let notice: Notice?

    init(_ file: PlanFile, under grant: CaseGrant, today: Day) {
        let number = grant.number
        mayWrite = file.isWritable && grant.may(.giveSupport, in: .execution)
        let paper = file.inForce.map { _ in Act(label: "Skriv ut", address: PlanAddress.paper(number)) }
        guard mayWrite else {
            (primary, acts, notice) = (nil, [paper].compactMap { $0 }, nil)
            return
        }
        let write = Act(
            label: file.draft != nil ? "Fortsätt skriva" : file.plans.isEmpty ? "Skriv planen" : "Ny version",
            address: PlanAddress.write(number))
        let isWhole = file.draft?.texts.missing(today: today).isEmpty == true
        let answer = isWhole ? Act(label: "Anteckna svaret", address: PlanAddress.answer(number)) : nil
        let isMain = file.draft != nil || file.inForce == nil
        let review = file.inForce.map { _ in Act(label: "Följ upp", address: ReviewAddress.new(number)) }
        primary = answer ?? (isMain ? write : review)
        acts = (answer == nil && isMain ? [] : [write]) + (isMain ? [review] : []).compactMap { $0 }
            + [paper].compactMap { $0 }
        notice = file.draft.flatMap { PlanWays.notice($0, in: file, today: today) }
    }

    private static func notice(_ draft: PlanRecord, in file: PlanFile, today: Day) -> Notice? {
        let missing = draft.texts.missing(today: today).map { $0.swedish.lowercasedFirst }
        let next = missing.isEmpty
            ? "Det är helt. Läs det tillsammans och anteckna vad personen svarar."
            : "Det här saknas: \(missing.joined(separator: ", "))."
        return Notice(
            kind: .information,
            heading: file.inForce == nil ? "Utkast" : "Ett utkast till version \(draft.number) väntar",
            text: next)
    }
}
