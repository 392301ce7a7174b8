import Law

/// Days that do not exist, wherever they stand: "2023.06.31", "30 februari". It never takes a number of
/// another kind for a day.
struct MissingDayCheck {
    private let line: Int
    private let words: [String]

    init(line: Int, text: String) {
        self.line = line
        words = text.split { $0.isWhitespace || $0 == "\u{2013}" || $0 == ";" || $0 == "|" }.map(String.init)
    }

    func findings() -> [Finding] {
        var seen: Set<String> = []
        return (numeric + named).filter { seen.insert($0).inserted }.map {
            Finding(.fault, .line(line), $0)
        }
    }

    /// Year, month and day with one and the same mark between.
    private var numeric: [String] {
        words.compactMap { word in
            let plain = word.trimmed { !$0.isNumber }
            let marks = plain.filter { !$0.isNumber }
            guard marks.count == 2, Set(marks).count == 1, marks.allSatisfy("-./".contains) else {
                return nil
            }
            let parts = plain.split { !$0.isNumber }
            guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
                let day = Int(parts[2]), Day(year: year, month: month, day: day) == nil
            else { return nil }
            let why = Day.whyMissing(typed: "\(parts[0])-\(parts[1])-\(parts[2])")
            return "Dagen \(plain) finns inte." + (why.map { " \($0)" } ?? "")
        }
    }

    /// "31 juni", with or without the year.
    private var named: [String] {
        words.indices.dropLast().compactMap { place in
            guard let day = Int(words[place]), (1...99).contains(day) else { return nil }
            let name = words[place + 1].lowercased().trimmed { !$0.isLetter }
            guard let month = Day.months.firstIndex(of: name).map({ $0 + 1 }) else { return nil }
            let after = place + 2 < words.count ? words[place + 2].trimmed { !$0.isNumber } : ""
            let year = after.count == 4 ? Int(after) : nil
            let typed = year.map { "\(day)/\(month) \($0)" } ?? "\(day)/\(month)"
            return Day.whyMissing(typed: typed).map { "Dagen \(day) \(name) finns inte. \($0)" }
        }
    }
}
