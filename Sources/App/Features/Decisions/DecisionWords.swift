import Casework
import Law
import Store
import Templating
import Web

/// What there is to do with a case's decision, for this reader and its state. It never decides what may be
/// done: the acts do.
struct DecisionWords {
    let file: DecisionFile
    let grant: CaseGrant

    var account: AccountID { grant.actor.accountID }
    private var isBiased: Bool { file.isBiased(account) }
    var mayDraft: Bool { file.isOpen && grant.may(.draftDecision, in: .authority) && !isBiased }
    var mayPresent: Bool { file.isOpen && grant.may(.presentToBoard, in: .authority) && !isBiased }
    private var mayIssue: Bool { file.isOpen && grant.may(.issueDecision, in: .authority) && !isBiased }

    func letter(of record: DecisionRecord) -> Link { "/arenden/\(file.number)/beslut/\(record.id)/brev" }

    func step(_ name: String) -> Link {
        Link(path: "/arenden/\(file.number)/beslut/\(name)") ?? "/"
    }

    var notice: Notice? {
        if isBiased {
            return Notice(
                kind: .care, heading: "Du har anmält jäv",
                text: "Du kan läsa men inte besluta. Någon annan tar över.")
        }
        if let gap = file.gap { return gap }
        guard !file.isOpen, file.decisions.isEmpty else { return nil }
        return Notice(
            kind: .information, heading: "Ärendet väntar inte på beslut",
            text: "Det gör det när utredningen är klar.")
    }

    /// What is missing before the next step, for whoever takes it.
    func gaps(today: Day) -> [String] {
        guard let work = file.work, file.isOpen else { return [] }
        let texts = work.texts.missing.map(\.swedish)
        let day = file.decidingDay(today)
        let problems = work.texts.problems(decidedOn: day, months: file.months(on: day))
        let wrong = (problems + file.renewalProblems(of: work.texts)).map(\.swedish)
        guard work.state == .approved, mayIssue, file.board.decided == nil else {
            return texts + wrong + boardGaps(work)
        }
        let lacks: [String?] = [
            file.hasDeclared(account) ? nil : DecisionProblem.undeclared.swedish,
            file.authors.contains(account) ? DecisionProblem.ownWork.swedish : nil,
            file.delegations(of: account, on: work.texts.ground).isEmpty
                ? DecisionProblem.notDelegated.swedish : nil,
            grant.may(.readCases, in: .execution) ? DecisionProblem.carriesOut.swedish : nil,
        ]
        return texts + wrong + lacks.compactMap { $0 }
    }

    /// The one thing to do first.
    func next(today: Day) -> Act? {
        guard let work = file.work else {
            guard mayDraft, let subject = file.subject else { return nil }
            let label = subject.application == nil ? "Ändra eller avsluta stödet" : "Skriv beslutet"
            return Act(label: label, address: step("utkast"))
        }
        switch work.state {
        case .drafted where mayDraft:
            return gaps(today: today).isEmpty
                ? Act(label: "Skicka till granskning", address: step("skicka")) : writing
        case .back where mayDraft: return writing
        case .atBoard, .approved: return deciding(work)
        case .inReview where mayIssue: return Act(label: "Granska beslutet", address: step("granska"))
        default: return nil
        }
    }

    private func deciding(_ work: DecisionRecord) -> Act? {
        if work.state == .atBoard || file.board.decided != nil { return boardNext(work) }
        guard mayIssue else { return nil }
        return file.hasDeclared(account) ? Act(label: "Fatta beslutet", address: step("fatta")) : declaring
    }

    var declaring: Act { Act(label: "Svara om jäv", address: "/arenden/\(file.number)/utredning/jav") }

    /// Beside the first thing.
    func acts(on work: DecisionRecord, today: Day) -> [Act] {
        let preview = Act(label: "Förhandsgranska brevet", address: letter(of: work))
        let isWhole = work.state == .drafted && mayDraft && gaps(today: today).isEmpty
        return [preview] + (isWhole ? [writing] : []) + boardActs(work)
    }

    /// Out of what was approved, back to its text.
    func undo(of work: DecisionRecord) -> ActForm? {
        guard file.isReopenable, mayDraft else { return nil }
        return ActForm(
            label: "Ta tillbaka till utkast", address: "/arenden/\(file.number)/beslut/ta-tillbaka")
    }

    private var writing: Act { Act(label: "Ändra beslutet", address: step("utkast")) }
}
