import Casework
import Law
import Templating
import Web

/// One booking on the page, with what became of it. It never shows one of a protected person to somebody who
/// may not read it: the page is theirs who may.
struct AssessmentPart: Fielded, Sendable {
    let id: String
    let heading: String
    let tag: Tag
    let items: [DescriptionItem]

    static let fields: Fields<AssessmentPart> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .part("tag", Tag.fields) { $0.tag },
        .list("items", DescriptionItem.fields) { $0.items },
    ]

    init(_ meeting: AssessmentMeeting, number: Int, isCaseOpen: Bool) {
        id = "samtal-\(number)"
        heading = "\(meeting.booking.when)".capitalizedFirst
        tag = meeting.tag(isCaseOpen: isCaseOpen)
        items = meeting.heldItems + meeting.answerItems + meeting.bookedItems
    }
}

extension AssessmentMeeting {
    func tag(isCaseOpen: Bool) -> Tag {
        switch standing {
        case .booked: isCaseOpen ? Tag(label: "Bokat", tone: .now) : Tag(label: "Ärendet avslutades före")
        case .moved: Tag(label: "Ombokat")
        case .cancelled: Tag(label: "Avbokat")
        case .held: Tag(label: "Har varit", tone: .done)
        }
    }

    /// When, where, who: as it was booked.
    var bookedItems: [DescriptionItem] {
        let place = [booking.place.swedish, booking.whereabouts].filter { !$0.isEmpty }
        let companions = booking.companions.map(\.swedish)
        let possible: [(String, [String])] = [
            ("När", ["\(booking.when), \(booking.length) minuter"]),
            ("Var", [place.joined(separator: ", ")]),
            ("Hemma, därför att", booking.homeReason.paragraphs),
            ("Vi som är med", [staff]),
            ("En av oss, därför att", booking.aloneReason.paragraphs),
            ("Följer med", companions),
            ("Bokat", ["\(bookedAt.dayAndTime) av \(bookedBy)"]),
            (standing == .moved ? "Ändrat, därför att" : "Avbokat, därför att", closingTexts),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    private var closingTexts: [String] {
        guard standing != .held, let closing else { return [] }
        return closing.reason.paragraphs + ["\(closing.at.dayAndTime), \(closing.by)"]
    }

    /// How it went; empty until it has been held.
    var heldItems: [DescriptionItem] {
        guard let held else { return [] }
        let report = held.report
        let topics = ExplainedTopic.allCases.filter(report.topics.contains).map(\.swedish)
        let possible: [(String, [String])] = [
            ("Kom", came(report)),
            ("Vi berättade om", topics),
            ("Kriterierna", [report.hasReviewedCriteria ? "Genomgångna" : "Inte genomgångna"]),
            ("Personen berättade och önskar", report.personWords.paragraphs),
            ("Så tänker vi", report.staffWords.paragraphs),
            ("Betänketid till", [report.reflectUntil.inWords(withYear: true)]),
            ("Arbete", [report.minutes.asHours]),
            ("Samtalet var", ["\(report.day). Inskrivet \(held.at.dayAndTime) av \(held.by)"]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    private func came(_ report: HeldAssessment) -> [String] {
        let staff = (report.firstCame ? [firstName] : []) + (report.secondCame ? [secondName ?? ""] : [])
        return (report.personCame ? ["Personen"] : []) + staff + report.others.paragraphs
    }

    /// Every answer, also those that another came after.
    var answerItems: [DescriptionItem] {
        answers.map { one in
            DescriptionItem(
                term: "\(one.answer.party.swedish) svarade \(one.answer.day)",
                texts: ["\(one.answer.choice.swedish)."] + one.answer.words.paragraphs)
        }
    }
}
