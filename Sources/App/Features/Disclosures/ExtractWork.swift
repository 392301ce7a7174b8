import Casework
import Crypto
import Law
import Store
import Web

/// One extract being made: what stands in the file, and what has been chosen for each thing. A choice counts
/// as long as the thing reads as it did then.
struct ExtractWork: Sendable {
    let record: ExtractRecord
    let contents: FileContents
    let choices: [String: ExtractChoice]
    private let digests: [String: [UInt8]]
    /// A protected person's address and numbers: covered in every extract, whoever asks.
    let always: CoveredWords
    /// Names of others that are known in the case.
    let names: [String]

    init(
        _ record: ExtractRecord, under grant: CaseGrant, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        self.record = record
        contents = try FileContents(of: record.facts.file, under: grant, on: today, transaction)
        digests = Dictionary(
            try contents.entries.map { ($0.key, try SHA256.hash($0.words)) }) { first, _ in first }
        choices = Dictionary(
            try ExtractRepository.choices(of: record.id, transaction).map { ($0.entry, $0) }) { $1 }
        let inquiry = try InquiryRepository.find(under: grant, transaction)
        let versions = try InquiryVersionRepository.versions(under: grant, transaction)
        let told = [inquiry.facts] + versions.map(\.facts)
        always = CoveredWords(contents.facts.person.isProtected ? told.flatMap(\.person.whereabouts) : [])
        let makers = try RepresentativeRepository.all(under: grant, transaction).map(\.facts.name)
        let own = NameParts(contents.facts.person.name).words
        names = Array(Set((told.map(\.reporter.name) + makers).filter { NameParts($0).words != own }))
            .filter { !$0.isEmpty }.sorted()
    }

    func entry(_ key: String) -> FileEntry? { contents.entries.first { $0.key == key } }
    func digest(of key: String) -> [UInt8] { digests[key] ?? [] }

    /// What was chosen, while the thing reads the same.
    func choice(for key: String) -> ExtractChoice? {
        choices[key].flatMap { $0.sha256 == digest(of: key) ? $0 : nil }
    }

    var unchosen: [FileEntry] { contents.entries.filter { choice(for: $0.key) == nil } }

    /// The one to look at after this one: the next without a choice, else the first without one.
    func next(after key: String) -> FileEntry? {
        let place = contents.entries.firstIndex { $0.key == key } ?? -1
        let rest = contents.entries.dropFirst(place + 1)
        return rest.first { choice(for: $0.key) == nil && $0.key != key }
            ?? unchosen.first { $0.key != key }
    }

    /// What is covered anywhere is covered everywhere.
    var covered: CoveredWords {
        CoveredWords(
            always.phrases + contents.entries.flatMap { choice(for: $0.key)?.covered.phrases ?? [] })
    }

    /// Why the reader should look twice; empty where nothing is seen.
    func hints(for entry: FileEntry) -> [String] {
        let found = names.filter { name in
            NameParts(name).searched.contains { CoveredWords([$0]).isIn(entry.words) }
        }
        return (entry.namesReporter ? ["Kan röja vem som hörde av sig (26 kap. 5 § OSL)."] : [])
            + found.map { "Här står någon annan: \($0)." }
    }
}

/// A name, and its words, as they are looked for in a text.
private struct NameParts {
    let name: String
    init(_ name: String) { self.name = name }

    var words: [String] { name.split(separator: " ").map { $0.lowercased() } }
    /// Not so short that it is found in every other word.
    var searched: [String] { [name] + words.filter { $0.count > 3 } }
}

extension PersonFacts {
    /// What tells where the person is, or leads there.
    fileprivate var whereabouts: [String] {
        ([phone, email] + address.paragraphs).filter { $0.count >= CoveredWords.shortest }
    }
}
