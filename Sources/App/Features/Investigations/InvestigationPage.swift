import Casework
import Law
import Templating
import Web
import Store

/// The investigation of a case on one page. It shows nothing of a protected person to somebody who is not on
/// the case.
struct InvestigationPage: Page, Sendable {
    static let template = "investigations/show"
    let head: CaseHead
    let notice: Notice?
    let state: Tag
    let gaps: [String]
    let next: Act?
    let parts: [CasePart]
    let clocks: [DescriptionItem]
    let isReadable: Bool
    /// While it waits for a decision.
    let back: Act?

    static let fields: Fields<InvestigationPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .part("state", Tag.fields) { $0.state },
        .flag("hasGaps") { !$0.gaps.isEmpty },
        .texts("gaps") { $0.gaps },
        .optional("next", Act.fields) { $0.next },
        .list("parts", CasePart.fields) { $0.parts },
        .flag("hasClocks") { !$0.clocks.isEmpty },
        .list("clocks", DescriptionItem.fields) { $0.clocks },
        .flag("isReadable") { $0.isReadable },
        .optional("back", Act.fields) { $0.back },
        .link("changes") { "/arenden/\($0.head.number)/utredning/andringar" },
        .link("paper") { "/arenden/\($0.head.number)/utredning/utskrift" },
    ]

    init(_ file: InvestigationFile, under grant: CaseGrant, today: Day) {
        let account = grant.actor.accountID
        isReadable = file.facts.mayBeRead(by: account)
        let may = InvestigationAllowance(file, under: grant)
        head = CaseHead(file.facts, under: grant, today: today)
        notice = InvestigationPage.notice(file, isReadable: isReadable, isBiased: file.isBiased(account))
        state = InvestigationPage.state(file)
        let missing = may.writes ? file.gaps(for: account) : []
        gaps = missing.map(\.swedish)
        next = may.writes ? InvestigationPage.next(missing, file.number) : nil
        parts = isReadable ? InvestigationParts(file: file, may: may).all : []
        back = may.takesBack
            ? Act(label: "Ta tillbaka utredningen", address: "/arenden/\(file.number)/utredning/tillbaka")
            : nil
        clocks = isReadable ? file.clocks.map { $0.item(today: today) } : []
    }

    private static func state(_ file: InvestigationFile) -> Tag {
        if let ready = file.sheet?.ready {
            return Tag(label: "Klar för beslut \(ready.at.day)", tone: .done)
        }
        return file.facts.phase == .investigation
            ? Tag(label: file.returns.isEmpty ? "Pågår" : "Pågår igen", tone: .now)
            : Tag(label: "Inte påbörjad")
    }

    private static func notice(_ file: InvestigationFile, isReadable: Bool, isBiased: Bool) -> Notice? {
        if !isReadable { return CasePage.protection(file.facts) }
        if isBiased {
            return Notice(
                kind: .care, heading: "Du har anmält jäv",
                text: "Du kan läsa men inte skriva. Någon annan tar över: byt ansvarig under Nästa steg.")
        }
        guard file.facts.phase != .investigation, file.sheet == nil else { return nil }
        return Notice(
            kind: .information, heading: "Ärendet är inte under utredning",
            text: "Utredningen börjar när personen har ansökt.")
    }

    /// The one thing to do first.
    private static func next(_ missing: [InvestigationGap], _ number: String) -> Act {
        if missing.contains(.declaration) {
            return Act(label: "Svara om jäv", address: "/arenden/\(number)/utredning/jav")
        }
        if missing.contains(.questions) {
            return Act(label: "Skriv i utredningen", address: "/arenden/\(number)/utredning/texter")
        }
        if missing.contains(.facts) {
            return Act(label: "Lägg till en uppgift", address: "/arenden/\(number)/utredning/uppgift")
        }
        if missing == [.communication] {
            return Act(
                label: "Kommunicera utredningen", address: "/arenden/\(number)/utredning/kommunicering")
        }
        return missing.isEmpty
            ? Act(label: "Klar för beslut", address: "/arenden/\(number)/utredning/klar")
            : Act(label: "Skriv i utredningen", address: "/arenden/\(number)/utredning/texter")
    }
}

extension CaseClock {
    /// As it stands beside what it is about: by when, how far off, and how it was counted.
    func item(today: Day) -> DescriptionItem {
        DescriptionItem(
            term: "\(name), \(paragraph)",
            texts: ["\(lastDay.inWords(withYear: true)) (\(distance(today: today)))", counted, then])
    }

    /// How far off the last day is, in words.
    func distance(today: Day) -> String {
        switch lastDay.number - today.number {
        case ..<(-1): "passerad för \(today.number - lastDay.number) dagar sedan"
        case -1: "passerad igår"
        case 0: "idag"
        case 1: "imorgon"
        case let days: "om \(days) dagar"
        }
    }
}
