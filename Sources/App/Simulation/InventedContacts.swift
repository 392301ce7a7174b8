import Casework

/// Tries to reach people as they go in such a unit: most are unanswered, and some open a door. It never
/// quotes anybody.
enum InventedContacts {
    private static let results: [(ContactResult, Int)] = [
        (.noAnswer, 46), (.messageLeft, 16), (.reached, 17), (.askedToComeBack, 9), (.declinedToTalk, 7),
        (.wrongNumber, 5),
    ]

    static let partners = [
        "BUP, Sara", "Vårdcentralen, kuratorn", "Arbetsförmedlingen, Jonas",
    ]

    static func result(_ random: inout SeededRandom) -> ContactResult {
        random.pick(weighted: results) ?? .noAnswer
    }

    static func note(_ result: ContactResult, _ random: inout SeededRandom) -> String {
        let notes: [String] =
            switch result {
            case .reached:
                ["Talade en kort stund. Vill tänka.", "Ställde flera frågor om hur det går till."]
            case .noAnswer: ["", "", "Många signaler.", "Provar på kvällen nästa gång."]
            case .messageLeft: ["Sade bara namn och nummer.", ""]
            case .wrongNumber: ["Numret används inte längre."]
            case .askedToComeBack: ["Bad oss ringa efter helgen.", "Går bra en annan dag."]
            case .declinedToTalk: ["Orkade inte idag.", "Lade på, men vänligt."]
            }
        return random.pick(notes) ?? ""
    }
}
