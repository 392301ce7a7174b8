import Casework
import Law
import Store
import Templating
import Web

/// What becomes of one thing in an extract, with the thing itself above.
struct EntryChoiceForm: DisclosureForm {
    enum Name {
        static let choice = "val"
        static let ground = "grund"
        static let words = "ord"
    }

    static let pattern: PathPattern = "/arenden/{case}/utlamnande/utdrag/{item}/post/{entry}"
    static let title = "Vad lämnas ut av posten?"
    static let heading = "Vad lämnas ut av posten?"
    static let lead = "Tänk på andra än den som ska ha utdraget: det som gäller dem kan behöva utelämnas."
    static let submit = "Spara och gå till nästa"
    static let fields: [FieldRule] = [
        FieldRule(Name.choice, "Vad lämnas ut?", .oneOf(.all(of: EntryChoice.self, \.swedish))),
        .ground(Name.ground, hint: "Om något utelämnas eller täcks."),
        FieldRule(
            Name.words, "Ord och meningar som täcks", .lines(rows: 4),
            hint: "En bit på varje rad, som den står. Samma ord täcks i hela utdraget, och går inte att få "
                + "fram ur det.", maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> ChosenEntry? {
        let choice = reader.choice(Name.choice, EntryChoice.self, orSay: "Välj vad som lämnas ut.")
        let ground = reader.choice(Name.ground, SecrecyGround.self)
        guard let choice, reader.complaints.isEmpty else { return nil }
        return ChosenEntry(
            choice: choice, ground: choice == .give ? nil : ground,
            covered: CoveredWords(choice == .cover ? reader.text(Name.words) : ""))
    }

    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String] {
        guard let made = file.work?.choices[file.place.entry] else { return [:] }
        return [
            Name.choice: made.choice.rawValue, Name.ground: made.ground?.rawValue ?? "",
            Name.words: made.covered.phrases.joined(separator: "\n"),
        ]
    }

    static func notice(in file: DisclosureFile) -> Notice? {
        guard let work = file.work, let entry = work.entry(file.place.entry) else { return nil }
        let hints = work.hints(for: entry)
        return hints.isEmpty
            ? nil : Notice(kind: .care, heading: "Titta en gång till", text: hints.joined(separator: " "))
    }

    /// The thing as it stands.
    static func part(in file: DisclosureFile) -> CasePart? {
        file.work?.entry(file.place.entry).map { entry in
            CasePart(
                id: "posten", heading: entry.title,
                items: place(of: entry, in: file) + [DescriptionItem(term: "Av", texts: [entry.byLine])]
                    + entry.items,
                empty: "", acts: [])
        }
    }

    /// How far the reader has come.
    private static func place(of entry: FileEntry, in file: DisclosureFile) -> [DescriptionItem] {
        let keys = file.work?.contents.entries.map(\.key) ?? []
        return keys.firstIndex(of: entry.key).map {
            [DescriptionItem(term: "Post", texts: ["\($0 + 1) av \(keys.count)"])]
        } ?? []
    }

    static func standing(in file: DisclosureFile) -> String? {
        file.work?.record.finish == nil ? nil : DisclosureProblem.finished.swedish
    }

    static func field(of problem: DisclosureProblem) -> String {
        switch problem {
        case .noGround: Name.ground
        case .noWords, .tooShort, .notThere: Name.words
        default: Name.choice
        }
    }

    /// To the next one without a choice; to the whole when each has one.
    static func address(after act: ChosenEntry, in file: DisclosureFile) -> Link {
        guard let work = file.work else { return DisclosureAddress.index(file.number) }
        guard let next = work.next(after: file.place.entry) else {
            return DisclosureAddress.extract(work.record.id, file.number)
        }
        return DisclosureAddress.entry(next.key, of: work.record.id, file.number)
    }
}
