import Casework
import Law
import Web

/// One consent in words, on pages, on paper and in the file.
extension ConsentRecord {
    /// "Personen själv, muntligt 2026-11-20"
    var given: String {
        let giver = consent.terms.giver
        let guardians = giver.guardians.map { "\($0.name) (\($0.agrees ? "ja" : "nej"))" }
        let all = [
            giver.personAgrees ? "Personen själv" : nil,
            spokenBy.isEmpty ? nil : "\(spokenBy), i personens ställe",
            guardians.isEmpty ? nil : "Vårdnadshavare: " + guardians.joined(separator: ", "),
        ].compactMap { $0 }.joined(separator: ". ")
        return "\(all), \(consent.terms.way.swedish.lowercased()) \(consent.terms.givenOn)"
    }

    var period: String { "\(consent.terms.from)–\(consent.terms.to)" }

    /// What was agreed, and whatever else was said about it.
    var texts: [String] {
        let terms = consent.terms
        return [
            "\(terms.purpose.swedish). \(terms.data)",
            terms.limits.isEmpty ? "" : "Undantag: \(terms.limits)",
            terms.giver.reason.isEmpty ? "" : "Därför räcker det: \(terms.giver.reason)",
            terms.giver.ownView.isEmpty ? "" : "Den unga själv: \(terms.giver.ownView)",
        ].filter { !$0.isEmpty }
    }

    var withdrawn: String? {
        withdrawal.map { one in
            "Återkallat från och med \(one.day), \(one.way.swedish.lowercased())."
                + (one.reason.isEmpty ? "" : " \(one.reason)")
        }
    }
}

/// What was told to whom, in words.
extension SharingRecord {
    var heading: String { "Lämnat till \(sharing.party.swedish.lowercasedFirst)" }

    /// - Parameter consents: of the case, to say which one it was told on.
    func ground(_ consents: [ConsentRecord]) -> String {
        switch sharing.basis {
        case .law(let law, let reason): return "\(law.swedish). \(reason)"
        case .consent(let id):
            let given = consents.first { $0.id == id }?.consent.terms.givenOn.description ?? ""
            return "Samtycke \(given)"
        }
    }

    func texts(_ consents: [ConsentRecord]) -> [String] {
        sharing.told.paragraphs
            + ["\(sharing.way.swedish) \(sharing.day).", "Grund: \(ground(consents))"]
    }
}
