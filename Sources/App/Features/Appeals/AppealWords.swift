import Casework
import Law
import Store
import Templating
import Web

/// What there is to do with a decision's appeals, for this reader. It never decides what may be done: the
/// acts do.
struct AppealWords {
    let file: IssuedDecisionFile
    let grant: CaseGrant

    private var appeals: AppealFile { file.appeals }
    private var isLegality: Bool { file.record.texts.ground?.appeal == .legalityReview }
    private var mayWork: Bool {
        file.file.facts.isOpen && file.file.facts.host == nil && !file.file.isBiased(grant.actor.accountID)
    }
    private var mayWrite: Bool { mayWork && grant.may(.draftDecision, in: .authority) }
    private var mayDecide: Bool { mayWork && grant.may(.issueDecision, in: .authority) }

    /// The one thing to do first: of the appeal that came first and has something left to do.
    var next: Act? {
        if isLegality { return mayWrite ? act("Anteckna ett vidaresändande", "laglighetsprovning") : nil }
        guard let first = appeals.all.first(where: { appeals.step(of: $0).isOpen }) else {
            return mayWrite && appeals.all.isEmpty ? act("Ta emot ett överklagande", "nytt") : nil
        }
        return next(of: first)
    }

    private func next(of appeal: AppealRecord) -> Act? {
        switch appeals.step(of: appeal) {
        case .tryTime where mayWrite: act("Pröva om det kom i tid", "tid")
        case .dismiss where mayDecide: act("Avvisa överklagandet", "avvisa")
        case .reconsider where mayDecide: act("Ompröva beslutet", "omprova")
        case .writeChange where mayWrite || mayDecide:
            Act(label: "Skriv det nya beslutet", address: DecisionRoutes.address(file.file.number))
        case .handOver where mayWrite: act("Lämna över till domstolen", "lamna-over")
        case .atCourt where mayWrite: act("Anteckna domen", "dom")
        case .carryOut where mayWrite: act("Anteckna att domen är verkställd", "verkstall")
        default: nil
        }
    }

    /// What an appeal waits for, where it waits for somebody else.
    var waiting: String? {
        guard next == nil, mayWork, let first = appeals.all.first(where: { appeals.step(of: $0).isOpen })
        else { return nil }
        return switch appeals.step(of: first) {
        case .dismiss: "Överklagandet kom för sent. En beslutsfattare avgör om det avvisas."
        case .reconsider: "Överklagandet väntar på att en beslutsfattare omprövar beslutet."
        default: "Överklagandet väntar på handläggaren."
        }
    }

    /// Beside the first thing, in the list of one appeal.
    func acts(of appeal: AppealRecord) -> [Act] {
        let letters = letters(of: appeal)
        let mayRedo = mayDecide && file.newDecisions(coveredBy: appeal).isEmpty
            && RedoneReconsideration.steps.contains(appeals.step(of: appeal))
        var acts = mayRedo ? [act("Ompröva igen", "omprova/igen")] : []
        guard mayWrite else { return letters + acts }
        switch appeals.step(of: appeal) {
        case .dismissed where appeal.dismissal?.received == nil:
            acts.append(act("När togs avvisningen emot?", "avvisning-mottagen"))
        case .atCourt, .judged: acts.append(act("Anteckna något från domstolen", "domstol"))
        case .carryOut:
            let new = Act(label: "Skriv ett nytt beslut", address: DecisionRoutes.address(file.file.number))
            acts += [act("Anteckna något från domstolen", "domstol"), new]
        case let step where step.isWithBoard: acts.append(act("Det återkallas", "aterkalla"))
        default: break
        }
        if appeal.lacksLastDay { acts.append(act("Anteckna domens sista dag", "dom/sista-dag")) }
        return letters + acts
    }

    private func letters(of appeal: AppealRecord) -> [Act] {
        let kept = appeals.letters[appeal.id] ?? [:]
        let names = [
            (LetterKind.lateAppealDismissal, "Öppna avvisningen"), (.appealHandover, "Öppna följebrevet"),
        ]
        return names.compactMap { kind, label in
            kept[kind].map { Act(label: label, address: LetterRoutes.address(of: $0, in: file.file.number)) }
        }
    }

    /// Another appeal, by another party or of a dismissal.
    var more: [Act] {
        guard mayWrite, !isLegality, !appeals.all.isEmpty else { return [] }
        return [act("Ta emot ett till överklagande", "nytt")]
    }

    private func act(_ label: String, _ page: String) -> Act {
        Act(label: label, address: file.appealAddress(page))
    }
}
