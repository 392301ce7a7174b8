import Casework
import Law
import Templating
import Web

/// A later inquiry about the same person, as the page of the case in which it goes on shows it. It never has
/// a next step of its own there.
struct JoinedInquiry: Fielded, Sendable {
    let number: String
    let items: [DescriptionItem]

    static let fields: Fields<JoinedInquiry> = [
        .text("number") { $0.number },
        .link("address") { "/arenden/\($0.number)" },
        .list("items", DescriptionItem.fields) { $0.items },
    ]

    /// Those that the account may read: merged people may be protected apart.
    static func readable(in record: CaseRecord, by account: AccountID, today: Day) -> [JoinedInquiry] {
        record.joined.filter {
            record.facts.mayRead(isProtected: $0.facts.person.isProtected, account)
        }.map { JoinedInquiry($0, today: today) }
    }

    private init(_ record: InquiryRecord, today: Day) {
        number = record.number
        items = record.items(today: today)
    }
}
