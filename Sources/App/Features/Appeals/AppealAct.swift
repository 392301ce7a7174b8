import Casework
import Law
import Store
import Templating
import Web

extension AppealProblem: CaseProblem {}

/// A step of one appeal: at which of its steps it is taken, what keeps it from being taken, and how it is
/// kept. What has left its step meanwhile is stale, never a complaint.
protocol AppealAct: IssuedDecisionAct where Problem == AppealProblem {
    static var steps: [AppealStep] { get }
    var appeal: AppealID { get }
    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem]
    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws
}

extension AppealAct {
    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [AppealProblem] {
        guard let record = file.appeals.find(appeal, at: Self.steps) else { return [] }
        let own: [AppealProblem] = file.file.isBiased(grant.actor.accountID) ? [.biased] : []
        return own + problems(of: record, in: file, under: grant, today: today)
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let record = file.appeals.find(appeal, at: Self.steps) else { throw RouteRefusal.stale }
        try keep(record, in: file, under: grant, transaction)
    }
}

/// The form of such a step. It asks which appeal where there are several, and says why there is none.
protocol AppealForm: IssuedDecisionForm where Value: AppealAct {
    /// Why there is nothing to do here.
    static var nothing: String { get }
    static func values(of appeal: AppealRecord, in file: IssuedDecisionFile, today: Day) -> [String: String]
}

extension AppealForm {
    static var permission: Permission { .draftDecision }

    static func values(of appeal: AppealRecord, in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [AppealField.day: today.description]
    }

    /// Where there is only one, there is nothing to choose.
    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        let waiting = file.appeals.waiting(at: Value.steps)
        guard waiting.count == 1, let one = waiting.first else { return [AppealField.day: today.description] }
        let values = values(of: one, in: file, today: today)
        return values.merging([AppealField.appeal: one.id.description]) { $1 }
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] { [AppealField.appeal: appeals(in: file)] }

    static func appeals(in file: IssuedDecisionFile) -> [FieldRule.Choice] {
        file.appeals.waiting(at: Value.steps).map {
            FieldRule.Choice(value: $0.id.description, label: $0.title)
        }
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        file.appeals.waiting(at: Value.steps).isEmpty ? nothing : nil
    }

    static func field(of problem: AppealProblem) -> String { AppealField.appeal }
    static func address(after file: IssuedDecisionFile) -> Link { file.appealAddress }
}

/// What the forms of appeals call what they ask for.
enum AppealField {
    static let appeal = "overklagande"
    static let day = "dag"
    static let text = "text"
    static let rule = FieldRule(appeal, "Vilket överklagande?", .select([]))
}

extension FormReader {
    mutating func appeal() -> AppealID? {
        let id = AppealID(text(AppealField.appeal))
        if id == nil { complain(AppealField.appeal, "Välj vilket överklagande det gäller.") }
        return id
    }
}

extension IssuedDecisionFile {
    var appealAddress: Link { "/arenden/\(file.number)/beslut/\(record.id)/overklagande" }

    func appealAddress(_ page: String) -> Link {
        "/arenden/\(file.number)/beslut/\(record.id)/overklagande/\(page)"
    }
}
