/// How much of Min dag's columns a screen of 1280 by 800 px has room for, below strips as high as their
/// words. Widths of words are estimates, on the broad side: a browser may have other letters.
struct MyDayRoom {
    /// Lines of steps to take: 1 to `MyDay.shownSteps`.
    let steps: Int
    /// Lines of a column that ends with a link: 1 to `MyDay.shownComing`.
    let linked: Int

    /// Between heading and foot of the page, in px.
    private static let height = 520
    private static let line = 65
    private static let stripWidth = 1_170

    init(below strips: [[MyDayLine]]) {
        let heights = strips.filter { !$0.isEmpty }.map { 19 + MyDayRoom.rows(of: $0) * 41 }
        let left = MyDayRoom.height - heights.reduce(0, +) - (heights.isEmpty ? 0 : 4)
        func lines(besides other: Int, most: Int) -> Int {
            min(most, max(1, (left - other) / MyDayRoom.line))
        }
        steps = lines(besides: 66, most: MyDay.shownSteps)
        linked = lines(besides: 85, most: MyDay.shownComing)
    }

    /// A strip breaks between its lines, after a heading.
    private static func rows(of lines: [MyDayLine]) -> Int {
        var rows = 1, used = 200
        for line in lines {
            let width = width(of: line)
            if used + width > stripWidth { (rows, used) = (rows + 1, 0) }
            used += width
        }
        return rows
    }

    private static func width(of line: MyDayLine) -> Int {
        let words = [line.when ?? "", line.about, line.missed == nil ? "" : "Kom inte"]
        let soft = words.filter { !$0.isEmpty }.map { $0.count * 83 / 10 + 9 }
        return line.what.count * 10 + soft.reduce(0, +) + (line.isWaiting ? 20 : 0) + 17
    }
}
