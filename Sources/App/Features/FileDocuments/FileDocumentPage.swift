import Casework
import Law
import Templating
import Web

/// One of a case's files as a document, oldest first, for reading at one sitting and for paper. It shows
/// nothing of a protected person to somebody who is not on the case.
struct FileDocumentPage: Page, Sendable {
    static let template = "file-documents/show"

    /// One thing in it.
    struct Part: Fielded, Sendable {
        let id: String
        let entry: FileEntry

        static let fields: Fields<Part> = [
            .text("id") { $0.id },
            .text("title") { $0.entry.title },
            .text("byLine") { $0.entry.byLine },
            .flag("hasParts") { !$0.entry.parts.isEmpty },
            .list("parts", DescriptionItem.fields) { $0.entry.items },
        ]
    }

    let head: CaseHead
    let file: CaseFile
    let facts: [DescriptionItem]
    let notice: Notice?
    let parts: [Part]
    let documents: Table?

    static let fields: Fields<FileDocumentPage> = [
        .part("identity", IdentityBar.fields) { $0.head.identity },
        .link("caseAddress") { "/arenden/\($0.head.number)" },
        .text("caseNumber") { $0.head.number },
        .text("heading") { $0.file.swedish },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", Part.fields) { $0.parts },
        .optional("documents", Table.fields) { $0.documents },
    ]

    init(_ contents: FileContents, _ head: CaseHead, by reader: String, now: Instant, isReadable: Bool) {
        (self.head, file) = (head, contents.file)
        notice = isReadable ? nil : CasePage.protection(contents.facts)
        facts = [
            DescriptionItem(term: "Ärende", texts: [head.number]),
            DescriptionItem(term: "Verksamhet", texts: [contents.facts.programmeName]),
            DescriptionItem(term: "Öppnat", texts: [contents.facts.openedOn.inWords(withYear: true)]),
            DescriptionItem(term: "Framtagen", texts: ["\(now.dayAndTime) av \(reader)"]),
            DescriptionItem(term: "Omfattar", texts: [contents.summary]),
        ]
        parts = contents.entries.enumerated().map { Part(id: "post-\($0 + 1)", entry: $1) }
        documents = contents.documents.isEmpty
            ? nil
            : Table.rows(
                "Handlingsförteckning", ["Nr", "Kom in", "Från", "Vad", "Fil"],
                contents.documents.enumerated().map { place, one in
                    let number = "\(place + 1)"
                    return (nil, [number, "\(one.receivedOn)", one.receivedFrom, one.listed, one.fileInWords])
                })
    }
}

extension FileEntry {
    /// As they are shown, line by line.
    var items: [DescriptionItem] {
        parts.map { DescriptionItem(term: $0.term, texts: $0.text.paragraphs) }
    }
}

extension FileContents {
    fileprivate var summary: String {
        "\(entries.count) \(entries.count == 1 ? "post" : "poster"), det äldsta först, och "
            + "\(documents.count) \(documents.count == 1 ? "handling" : "handlingar")"
    }
}

extension DocumentRecord {
    fileprivate var listed: String { isWithdrawn ? "\(about) (borttagen ur ärendet)" : about }
}
