import TestSupport
import Testing

/// The forms about what the person asks for, and about who speaks for them, filled in rightly.
extension FormSample {
    static let applications = [
        FormSample(
            pattern: "/arenden/{case}/ansokan", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.caseInMeeting())/ansokan" },
            values: ["onskan": "Sade på telefon att hon vill ha stöd."], typedField: "onskan",
            keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/ansokan/aterkalla", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.caseWithApplication())/ansokan/aterkalla" },
            values: ["kommentar": "Det får vänta."], typedField: "kommentar", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/foretradare", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/foretradare" },
            values: ["slag": "ombud", "namn": "Ulla Öman", "omfattning": "Ansökan.", "underlag": "shown"],
            typedField: "omfattning", keepsDraft: true),
    ]
}

extension TestApp {
    /// A case whose person has applied.
    func caseWithApplication(_ values: [String: String] = [:]) throws -> String {
        let number = try caseInMeeting()
        let wish = ["onskan": "Stöd att komma ut."].merging(values) { $1 }
        let sent = try client(as: "koordinator").submit("/arenden/\(number)/ansokan", wish)
        #expect(sent.status == 303)
        return number
    }
}
