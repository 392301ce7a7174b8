import ArgumentParser
import Law

extension LawCommand {
    /// `steget law last-day`: the last day to appeal a decision that was received on a day (förvaltningslagen
    /// 44 §). With a file it also tells where the file says otherwise.
    struct LastDay: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "last-day",
            abstract: "Sista dagen att överklaga. Status 1 om filen säger något annat.")

        @Option(help: ArgumentHelp("Dagen då beslutet togs emot, som 2026-11-20.", valueName: "dag"))
        var received: Day?
        @Option(
            help: ArgumentHelp(
                "JSON: en lista med received, och last_day att jämföra med. - är standard in.",
                valueName: "fil"))
        var file: String?

        func run() throws {
            switch (received, file) {
            case (let day?, nil): StandardOutput.line(LastDay.answer(day).line)
            case (nil, let path?): try answer(fileAt: path)
            default: throw CommandRefusal(arguments: "Ange antingen --received eller --file.")
            }
        }

        private func answer(fileAt path: String) throws {
            guard let rows = try JSONFile.read(path).list else {
                throw CommandRefusal("Filen ska vara en lista.")
            }
            var wrong: [String] = []
            for (index, row) in rows.enumerated() {
                guard let day = row["received"]?.text.flatMap(Day.init(iso:)) else {
                    throw CommandRefusal("Rad \(index + 1) saknar received, en dag som 2026-11-20.")
                }
                StandardOutput.line(LastDay.answer(day).line)
                let expected = row["last_day"]?.text
                if let expected, expected != TimeLimit.appeal.deadline(from: day).lastDay.description {
                    wrong.append("\(day) (filen säger \(expected))")
                }
            }
            guard wrong.isEmpty else {
                throw CommandRefusal(
                    "\(wrong.count) av \(rows.count) stämmer inte: \(wrong.joined(separator: ", "))")
            }
        }

        private static func answer(_ day: Day) -> JSONValue {
            let deadline = TimeLimit.appeal.deadline(from: day)
            return .object([
                ("received", .text(day.description)), ("last_day", .text(deadline.lastDay.description)),
                ("why", .text(deadline.why)),
            ])
        }
    }
}
