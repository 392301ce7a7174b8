/// SPSQ's question 10: seven statements, of which 1 and 5 count when they do not agree. It never counts a
/// statement that was not answered.
struct AvoidanceStatements {
    private let points: [Bool?]

    /// Nil if the question was left out altogether.
    init?(_ form: FilledForm) throws(Rejected) {
        guard let answers = try form.list("q10") else { return nil }
        guard answers.count == 7 else { throw Rejected("q10_wrong_item_count") }
        guard answers.allSatisfy({ $0 == .none || $0.flag != nil }) else {
            throw Rejected("q10_out_of_range")
        }
        points = answers.enumerated().map { index, answer in
            answer.flag.map { index == 0 || index == 4 ? !$0 : $0 }
        }
    }

    /// The limit is four of seven, as DSM-IV has it: true when that is sure, false when it cannot be.
    var detail: FormValue.Member {
        let sure = points.count { $0 == true }
        let open = points.count { $0 == nil }
        let isMet: Bool? = sure >= 4 ? true : (sure + open >= 4 ? nil : false)
        return FormValue.Member(
            "avpd",
            .group([
                FormValue.Member("score", open == 0 ? .whole(sure) : .none),
                FormValue.Member("criterion_ge4", FormValue(isMet)),
            ]))
    }
}
