import Instruments
import Law

/// How a form differs from the ones before it: points since last and since the first, and what the instrument
/// itself calls response and remission. No change is called better or worse.
struct RatingChange {
    private let sheet: RatingSheet

    init(_ sheet: RatingSheet) { self.sheet = sheet }

    var texts: [String] {
        guard let total = sheet.rating.total else { return [] }
        let last = sheet.history.last, first = sheet.history.first
        var texts: [String] = []
        if let last, let before = last.total {
            texts.append("Sedan \(last.filledOn): \(RatingChange.steps(from: before, to: total)).")
            texts += level(since: last)
        }
        if let first, first.id != last?.id, let before = first.total {
            texts.append(
                "Sedan första gången, \(first.filledOn): \(RatingChange.steps(from: before, to: total)).")
        }
        return texts + response
    }

    /// "från 26 till 22, 4 lägre"
    private static func steps(from before: Int, to total: Int) -> String {
        if before == total { return "samma summa, \(total)" }
        let words = total < before ? "\(before - total) lägre" : "\(total - before) högre"
        return "från \(before) till \(total), \(words)"
    }

    private func level(since last: RatingRecord) -> [String] {
        guard let before = sheet.levels[last.id]?.first, let now = sheet.levels[sheet.rating.id]?.first,
            before.scheme == now.scheme, before.code != now.code
        else { return [] }
        return ["Förra gången: \(before.sentence)"]
    }

    private var response: [String] {
        guard let scoring = sheet.scoring else { return [] }
        var texts: [String] = []
        if case .group(let change)? = scoring.detail("change") {
            let flags = Dictionary(change.map { ($0.name, $0.value.flag) }) { first, _ in first }
            if let isHalf = flags["response_50"] ?? nil {
                texts.append("Halverad sedan första gången (kallas respons): \(RatingChange.word(isHalf)).")
            }
            if let below = flags["remission_lt10"] ?? nil, let within = flags["remission_le12"] ?? nil {
                texts.append(
                    "Kallas ibland remission: under 10, \(RatingChange.word(below)); högst 12, "
                        + "\(RatingChange.word(within)). Källorna är inte eniga.")
            }
        }
        if let isLow = scoring.detail("functional_remission")?.flag {
            texts.append("Högst 6 sammanlagt (kallas funktionell remission): \(RatingChange.word(isLow)).")
        }
        return texts
    }

    private static func word(_ flag: Bool) -> String { flag ? "ja" : "nej" }
}

extension Scoring {
    /// One of the instrument's own fields; nil if it has none of that name.
    func detail(_ name: String) -> FormValue? {
        details.first { $0.name == name }?.value
    }
}
