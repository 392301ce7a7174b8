import Casework
import Law
import Web

/// What was typed about what a person agrees to: the parties, and what is the same for all of them.
struct ConsentsForm: FormDefinition {
    struct Value: Sendable {
        let file: CaseFile?
        let parties: [NamedParty]
        let terms: ConsentTerms
    }

    enum Name {
        static let data = "vad"
        static let purpose = "syfte"
        static let limits = "undantag"
        static let given = "gavs"
        static let way = "satt"
        static let from = "fran"
        static let to = "till"
        static let person = "sjalv"
        static let representative = "foretradare"
        static let reason = "skal"
        static let view = "asikt"
        static func party(_ party: Party) -> String { "part\(party.rawValue.lowercased())" }
        static func who(_ party: Party) -> String { "vem\(party.rawValue.lowercased())" }
        static func guardian(_ number: Int) -> String { "vardnadshavare\(number)" }
        static func answer(_ number: Int) -> String { "vardnadssvar\(number)" }
    }

    static let title = "Samtycken"
    static let guardians = 1...2

    static let fields: [FieldRule] = [CaseFileField.rule] + ConsentFields.parties + ConsentFields.terms
        + ConsentFields.givers

    static func read(_ reader: inout FormReader) -> Value? {
        let file = CaseFileField.read(&reader)
        let parties = Party.asked.filter { reader.isChecked(Name.party($0)) }.map { party in
            NamedParty(typed: party, party.needsName ? reader.text(Name.who(party)) : "")
        }
        for party in Party.asked where party.needsName && !parties.contains(where: { $0.party == party }) {
            guard !reader.text(Name.who(party)).isEmpty else { continue }
            reader.complain(Name.who(party), ConsentsForm.unticked(party))
        }
        if parties.isEmpty { reader.complain(Name.party(.psychiatry), ConsentProblem.noParty.swedish) }
        guard let terms = terms(&reader), reader.complaints.isEmpty else { return nil }
        return Value(file: file, parties: parties, terms: terms)
    }

    /// A name that was typed is never let go of in silence.
    private static func unticked(_ party: Party) -> String {
        "Kryssa i ”\(party.swedish)” också, eller ta bort namnet."
    }

    private static func terms(_ reader: inout FormReader) -> ConsentTerms? {
        let data = reader.text(Name.data, orSay: ConsentProblem.noData.swedish)
        let purpose = reader.choice(
            Name.purpose, among: ConsentPurpose.asked, orSay: "Välj vad uppgifterna ska användas till.")
        let given = reader.day(Name.given, orSay: "Skriv vilken dag samtycket gavs.")
        let way = reader.choice(Name.way, ConsentWay.self, orSay: "Välj hur samtycket gavs.")
        let from = reader.day(Name.from) ?? given
        let to = reader.day(Name.to, orSay: "Skriv sista dagen som samtycket gäller.")
        let giver = giver(&reader)
        guard let purpose, let given, let way, let from, let to, let giver else { return nil }
        return ConsentTerms(
            data: data, purpose: purpose, limits: reader.text(Name.limits), from: from, to: to, way: way,
            givenOn: given, giver: giver)
    }

    /// An answer is somebody's: a no without a name would be lost.
    private static func isNamed(_ number: Int, _ reader: inout FormReader) -> Bool {
        let name = reader.text(Name.guardian(number))
        if name.isEmpty, !reader.text(Name.answer(number)).isEmpty {
            reader.complain(
                Name.guardian(number), "Skriv vad vårdnadshavaren heter, eller ta bort svaret.")
        }
        return !name.isEmpty
    }

    private static func giver(_ reader: inout FormReader) -> ConsentGiver? {
        let named = guardians.filter { isNamed($0, &reader) }
        let all = named.compactMap { number -> ConsentGiver.Guardian? in
            let answer = reader.choice(
                Name.answer(number), ConsentFields.Answer.self, orSay: "Välj vad vårdnadshavaren svarade.")
            return answer.map {
                ConsentGiver.Guardian(name: reader.text(Name.guardian(number)), agrees: $0 == .agrees)
            }
        }
        guard all.count == named.count else { return nil }
        return ConsentGiver(
            personAgrees: reader.isChecked(Name.person),
            representative: RepresentativeID(reader.text(Name.representative)), guardians: all,
            reason: reader.text(Name.reason), ownView: reader.text(Name.view))
    }
}

extension ConsentProblem {
    /// The field where it is told.
    var field: String {
        typealias Name = ConsentsForm.Name
        return switch self {
        case .noParty: Name.party(.psychiatry)
        case .noName(let party): Name.who(party)
        case .noData: Name.data
        case .givenInFuture: Name.given
        case .beginsBefore: Name.from
        case .endsBefore, .tooLong: Name.to
        case .notByPerson, .notByYoung: Name.person
        case .noGuardian, .noGuardianOrReason: Name.guardian(1)
        case .guardianOfAdult: Name.person
        case .noOwnView: Name.view
        case .withdrawnInFuture, .withdrawnBefore, .withdrawn: WithdrawConsentForm.Name.day
        }
    }
}
