import Casework
import Law

/// Made-up requests, answers and choices.
enum InventedDisclosures {
    static func request(_ file: CaseFile, _ day: Day) -> NotedRequest {
        NotedRequest(file: file, arrivedOn: day, wish: "Allt som står om mig.", askedBy: "", answerTo: "")
    }

    static func answer(_ answer: RequestAnswer, _ day: Day, reasons: String) -> AnsweredRequest {
        AnsweredRequest(
            answer: answer, day: day, given: answer == .refused ? "" : "Det som gick.",
            ground: answer == .given ? nil : .personal, reasons: answer == .given ? "" : reasons,
            isTold: answer != .given)
    }

    static func refusal(_ delegation: DelegationID, _ day: Day) -> RefusedDocument {
        RefusedDocument(
            demandedOn: day, refused: "Det som gäller någon annan.", ground: .personal,
            reasons: "Någon annan kan fara illa.", delegation: delegation)
    }

    static func extract(_ file: CaseFile) -> BegunExtract {
        BegunExtract(
            file: file, receiver: .person, party: nil, receiverName: "", support: "", request: nil,
            basis: nil)
    }

    /// Mostly given; some are left out, and of some a word is covered.
    static func choice(for entry: FileEntry, _ random: inout SeededRandom) -> ChosenEntry {
        let words = (entry.parts.first?.text ?? "").split { !$0.isLetter }.filter { $0.count > 6 }
        if random.chance(20) {
            return ChosenEntry(choice: .leaveOut, ground: .personal, covered: CoveredWords(""))
        }
        guard random.chance(20), let word = random.pick(words) else {
            return ChosenEntry(choice: .give, ground: nil, covered: CoveredWords(""))
        }
        return ChosenEntry(choice: .cover, ground: .reporter, covered: CoveredWords(String(word)))
    }
}
