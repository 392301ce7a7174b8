import Instruments

/// The sums and bands of the point instruments by another way than theirs: tables written out, and counting
/// the marks of each step instead of adding answers. It never uses their rules.
struct Sums: Sendable {
    let code: String
    let items: Int
    /// What each item gives for each step, lowest step first; items not named have `steps`.
    let steps: [Int]
    var special: [Int: [Int]] = [:]
    /// Where each band ends and what it is called, for men and for women.
    let men: [(last: Int, band: String)]
    let women: [(last: Int, band: String)]

    static let all = [
        Sums(
            code: "MADRS-S", items: 9, steps: [0, 1, 2, 3, 4, 5, 6],
            both: [(12, "ingen_eller_mycket_latt"), (19, "latt"), (34, "mattlig"), (54, "svar")]),
        Sums(
            code: "KASAM-29", items: 29, steps: [1, 2, 3, 4, 5, 6, 7],
            special: turned([1, 4, 5, 6, 7, 11, 13, 14, 16, 20, 23, 25, 27]),
            both: [(140, "lag"), (165, "mattlig"), (203, "hog")]),
        Sums(
            code: "KASAM-13", items: 13, steps: [1, 2, 3, 4, 5, 6, 7], special: turned([1, 2, 3, 7, 10]),
            both: [(60, "lag"), (75, "mattlig"), (91, "hog")]),
        Sums(
            code: "AUDIT", items: 10, steps: [0, 1, 2, 3, 4], special: [9: [0, 2, 4], 10: [0, 2, 4]],
            men: [(7, "zon1"), (15, "zon2"), (19, "zon3"), (40, "zon4")],
            women: [(5, "zon1"), (13, "zon2"), (17, "zon3"), (40, "zon4")]),
        Sums(
            code: "DUDIT", items: 11, steps: [0, 1, 2, 3, 4], special: [10: [0, 2, 4], 11: [0, 2, 4]],
            men: [(5, "inga_problem_indikeras"), (24, "problem_indikeras"), (44, "troligt_beroende")],
            women: [(1, "inga_problem_indikeras"), (24, "problem_indikeras"), (44, "troligt_beroende")]),
        Sums(code: "AUDIT-C", items: 3, steps: [0, 1, 2, 3, 4], both: []),
        Sums(code: "DUDIT-C", items: 4, steps: [0, 1, 2, 3, 4], both: []),
    ]

    init(
        code: String, items: Int, steps: [Int], special: [Int: [Int]] = [:], men: [(last: Int, band: String)],
        women: [(last: Int, band: String)]
    ) {
        (self.code, self.items, self.steps, self.special) = (code, items, steps, special)
        (self.men, self.women) = (men, women)
    }

    init(
        code: String, items: Int, steps: [Int], special: [Int: [Int]] = [:],
        both: [(last: Int, band: String)]
    ) {
        self.init(code: code, items: items, steps: steps, special: special, men: both, women: both)
    }

    /// What is marked on paper for each step of an item: the points in turn, and turned items backwards.
    func marks(_ item: Int) -> [Int] {
        guard let special = special[item] else { return steps }
        return special.first ?? 0 > special.last ?? 0 ? special.reversed() : special
    }

    /// The mark that gives the fewest points but for `rank` others.
    func answer(_ item: Int, rank: Int) -> Int {
        let marks = marks(item)
        return points(item, step: 0) > points(item, step: 1) ? marks[marks.count - 1 - rank] : marks[rank]
    }

    /// The points of the mark at a step.
    func points(_ item: Int, step: Int) -> Int { (special[item] ?? steps)[step] }

    func band(_ total: Int, _ choice: LimitChoice) -> String? {
        (choice == .men ? men : women).first { total <= $0.last }?.band
    }

    private static func turned(_ items: [Int]) -> [Int: [Int]] {
        Dictionary(uniqueKeysWithValues: items.map { ($0, [7, 6, 5, 4, 3, 2, 1]) })
    }
}
