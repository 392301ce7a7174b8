import Casework
import Law
import Web

extension PlacementRecord {
    var name: String { reservedBy.isEmpty ? kind.swedish : "\(kind.swedish) (\(reservedBy))" }

    /// Latest first.
    var items: [DescriptionItem] {
        let ended = ending.map {
            DescriptionItem(
                term: "\($0.reason.swedish), \($0.on.inWords(withYear: true))",
                texts: $0.text.paragraphs + ["Antecknat \($0.noted.at.day) av \($0.noted.by)."])
        }
        let began = DescriptionItem(
            term: "\(name) från \(startedOn.inWords(withYear: true))",
            texts: beginning + ["Antecknat \(noted.at.day) av \(noted.by)."])
        return [ended].compactMap { $0 } + interruptions.reversed().map(pause) + [began]
    }

    /// What was told and allowed when it began.
    var beginning: [String] {
        (toldBy.map { ["\($0) berättade om rätten att ansöka."] } ?? [])
            + (allowance.map { ["Undantag från antalet platser, av \($0.by): \($0.why)"] } ?? [])
    }

    private func pause(_ one: Interruption) -> DescriptionItem {
        let end = one.resumption.map {
            "Gick vidare \($0.on.inWords(withYear: true)). Antecknat \($0.noted.at.day) "
                + "av \($0.noted.by)."
        } ?? (isLive ? "Pågår." : "Varade tills platsen lämnades.")
        return DescriptionItem(
            term: "Avbrott från \(one.from.inWords(withYear: true))",
            texts: [one.reason.swedish] + one.text.paragraphs
                + ["Antecknat \(one.noted.at.day) av \(one.noted.by).", end])
    }
}

extension QueueRecord {
    /// Latest first.
    var items: [DescriptionItem] {
        let left = leaving.map {
            DescriptionItem(
                term: "\($0.reason.swedish), \($0.on.inWords(withYear: true))", texts: $0.text.paragraphs)
        }
        let entered = DescriptionItem(
            term: "I kön från \(enteredOn.inWords(withYear: true))",
            texts: [reservedBy.isEmpty ? kind.swedish : "\(kind.swedish) (\(reservedBy))", reason.swedish]
                + text.paragraphs + ["Antecknat \(noted.at.day) av \(noted.by)."])
        return [left].compactMap { $0 } + offers.reversed().map(\.item) + [entered]
    }
}

extension QueueRecord.Offer {
    fileprivate var item: DescriptionItem {
        let said = answers.map { one in
            let words = one.text.isEmpty ? "" : ": \(one.text)"
            return "Svar \(one.on.inWords(withYear: true)): \(one.answer.swedish)\(words)"
        }
        return DescriptionItem(
            term: "Erbjuden plats \(on.inWords(withYear: true))",
            texts: ["Plats från \(placeFrom.inWords(withYear: true))."] + text.paragraphs
                + (said.isEmpty ? ["Inget svar än."] : said))
    }
}
