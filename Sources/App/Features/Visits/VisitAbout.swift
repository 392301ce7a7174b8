import Casework
import Store
import Web

/// What a visit was about, turn by turn, in lines. It never says which turn counts.
struct VisitAbout: Sendable {
    private let turns: [Int: [DescriptionItem]]

    init(_ visit: Visit, _ transaction: borrowing some Querying & ~Copyable) throws {
        var turns: [Int: [DescriptionItem]] = [:]
        for number in 1...visit.turn {
            let turn = VisitDetails.Turn(visit: visit.id, number: number)
            turns[number] = try VisitAboutRepository.items(of: turn, transaction).map {
                DescriptionItem(term: $0.term, texts: $0.texts)
            }
        }
        self.turns = turns
    }

    func of(_ turn: Int) -> [DescriptionItem] { turns[turn] ?? [] }
}
