import Casework
import Law
import Store
import Templating
import Web

/// The letter that invites a person to an assessment meeting, and the outside of its envelope. It never asks
/// anything of the person, and the outside never says what it is about.
struct InvitationPage: Page, Sendable {
    static let template = "assessments/invitation"
    let number: String
    let name: String
    let address: [String]
    let programme: String
    let when: String
    let length: String
    let place: String
    let staff: String
    let companions: [String]
    let wording: [String]

    static let fields: Fields<InvitationPage> = [
        .text("caseNumber") { $0.number },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .link("meetingAddress") { AssessmentAddress.index($0.number) },
        .text("greeting") { $0.name.isEmpty ? "Hej!" : "Hej \($0.name)!" },
        .text("name") { $0.name.isEmpty ? "Namn" : $0.name },
        .flag("hasAddress") { !$0.address.isEmpty },
        .texts("address") { $0.address },
        .text("programme") { $0.programme },
        .text("when") { $0.when },
        .text("length") { $0.length },
        .text("place") { $0.place },
        .text("staff") { $0.staff },
        .flag("hasCompanions") { !$0.companions.isEmpty },
        .texts("companions") { $0.companions },
        .texts("wording") { $0.wording },
    ]

    /// - Parameter wording: the programme's own text; nil where it has none.
    init(
        _ meeting: AssessmentMeeting, _ facts: CaseFacts, address: String, wording: String?, number: String
    ) {
        self.number = number
        name = facts.person.name
        self.address = address.paragraphs
        programme = facts.programmeName
        when = "\(meeting.booking.day.inWords(withYear: true)) klockan \(meeting.booking.time)"
        length = "Ungefär \(meeting.booking.length) minuter. Det går bra att sluta tidigare."
        place = meeting.booking.invitingPlace
        staff = meeting.staff
        companions = meeting.booking.companions.map(\.swedish)
        self.wording = wording?.paragraphs ?? []
    }
}

extension AssessmentBooking {
    /// Where, as the invited person reads it.
    fileprivate var invitingPlace: String {
        let words = switch place {
        case .premises: "I våra lokaler"
        case .home: "Hemma hos dig"
        case .outdoors: "Ute"
        case .phone: "På telefon, vi ringer dig"
        case .video: "Videosamtal"
        case .elsewhere: "På en annan plats"
        }
        return whereabouts.isEmpty ? words : "\(words): \(whereabouts)"
    }
}
