import Casework
import Law
import Store
import Templating
import Web

/// What can be done from where a case's plan stands: one of the ways is the main one.
struct PlanWays: Sendable {
    let mayWrite: Bool
    /// What has been can be noted, also when the support has ended.
    let mayNote: Bool
    let primary: Act?
    let acts: [Act]
    let notice: Notice?

    init(_ file: PlanFile, under grant: CaseGrant, today: Day) {
        let number = grant.number
        mayNote = file.isOpen && grant.may(.giveSupport, in: .execution)
        mayWrite = mayNote && file.isWritable
        let papers = PlanWays.papers(file, number, mayTakeBack: mayNote)
        guard mayWrite else {
            (primary, acts, notice) = (nil, papers, nil)
            return
        }
        (primary, acts) = PlanWays.ways(file, number, today: today, and: papers)
        notice = file.draft.flatMap { PlanWays.notice($0, in: file, today: today) }
    }

    /// What is worked by and the draft, each for paper; two versions side by side; the draft taken back.
    private static func papers(_ file: PlanFile, _ number: String, mayTakeBack: Bool) -> [Act] {
        let possible: [Act?] = [
            file.inForce.map { _ in Act(label: "Skriv ut", address: PlanAddress.paper(number)) },
            file.draft.map { _ in Act(label: "Skriv ut utkastet", address: PlanAddress.draftPaper(number)) },
            file.plans.count > 1
                ? Act(label: "Jämför versioner", address: PlanAddress.comparison(number)) : nil,
            mayTakeBack
                ? file.draft.map { _ in
                    Act(label: "Ta tillbaka utkastet", address: PlanAddress.takeBack(number))
                } : nil,
        ]
        return possible.compactMap { $0 }
    }

    /// The main way and the others.
    private static func ways(
        _ file: PlanFile, _ number: String, today: Day, and papers: [Act]
    ) -> (primary: Act?, others: [Act]) {
        let write = Act(
            label: file.draft != nil ? "Fortsätt skriva" : file.plans.isEmpty ? "Skriv planen" : "Ny version",
            address: PlanAddress.write(number))
        let answer = file.draft.map { _ in
            Act(label: "Anteckna svaret", address: PlanAddress.answer(number))
        }
        let review = file.inForce.map { _ in Act(label: "Följ upp", address: ReviewAddress.new(number)) }
        let isWhole = file.draft?.texts.missing(today: today).isEmpty == true
        let isMain = file.draft != nil || file.inForce == nil
        let others = isWhole ? [write] : isMain ? [answer] : [write]
        return (
            isWhole ? answer : isMain ? write : review,
            (others + [isMain ? review : nil]).compactMap { $0 } + papers
        )
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
