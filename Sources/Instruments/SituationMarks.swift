/// In which situations SPSQ's questions 2–7 were ticked, and which criteria that meets. It never joins ticks
/// of different situations into one.
struct SituationMarks {
    enum Criterion: String, CaseIterable {
        case A, B, C, D
    }

    private let ticked: [Set<Int>]
    /// One of the questions was passed over, which is not the same as nothing ticked.
    let isOpen: Bool

    /// - Parameter situations: how many there are.
    init(_ form: FilledForm, situations: Int) throws(Rejected) {
        var ticked: [Set<Int>] = []
        for question in 2...7 {
            let marks = try form.list("q\(question)") ?? []
            let known = marks.compactMap(\.whole).filter { (1...situations).contains($0) }
            guard known.count == marks.count else { throw Rejected("q\(question)_unknown_situation") }
            ticked.append(Set(known))
        }
        self.ticked = ticked
        isOpen = (2...7).contains { form.extra["q\($0)"] == FormValue.none }
    }

    func meets(_ criterion: Criterion, _ situation: Int) -> Bool {
        switch criterion {
        case .A: isTicked(3, situation) || isTicked(4, situation)
        case .B: isTicked(2, situation) || isTicked(5, situation)
        case .C: isTicked(6, situation)
        case .D: isTicked(2, situation) || isTicked(7, situation)
        }
    }

    func meetsAll(_ situation: Int) -> Bool {
        Criterion.allCases.allSatisfy { meets($0, situation) }
    }

    private func isTicked(_ question: Int, _ situation: Int) -> Bool {
        ticked[question - 2].contains(situation)
    }
}
