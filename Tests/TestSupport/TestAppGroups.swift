import Law
import SQL
import Store

/// Groups made through the front door, and what is counted of them.
extension TestApp {
    static let groupCounts: [(table: String, sql: SQL)] = [
        ("activity", "SELECT count(*) + coalesce(sum(version), 0) FROM activity"),
        ("support_group", "SELECT count(*) + coalesce(sum(version), 0) FROM support_group"),
        ("group_session", "SELECT count(*) + coalesce(sum(version), 0) FROM group_session"),
        ("group_membership", "SELECT count(*) + count(before) FROM group_membership"),
        ("group_attendance", "SELECT count(*) FROM group_attendance"),
        ("group_idea", "SELECT count(*) + coalesce(sum(is_tried), 0) FROM group_idea"),
    ]

    /// What a group is like that meets on Fridays, today among them.
    public static let fridayGroup = [
        "namn": "Spel och fika", "veckodag": "5", "rytm": "1", "till": "2027-03-26", "klockan": "13",
        "minuter": "60", "plats": "Stora rummet",
    ]

    /// A group that meets today, and on this day each week for four months; gives its address. `values`
    /// replace or add to the usual ones.
    public func addGroup(
        as username: String = "koordinator", _ values: [String: String] = [:]
    ) throws -> String {
        let today = store.clock.today
        let usual = TestApp.fridayGroup.merging([
            "veckodag": String(today.weekday), "till": today.adding(days: 126).description,
        ]) { $1 }
        let page = try client(as: username).submit("/grupper/ny", usual.merging(values) { $1 })
        guard page.status == 303, let location = page.location else {
            throw NotMade(status: page.status, text: page.text)
        }
        return location
    }

    /// The address of a group's next meeting: today's.
    public func firstSession(of group: String, as username: String = "koordinator") throws -> String {
        let text = try client(as: username).get(group).text
        guard let start = text.firstRange(of: "/grupper/traffar/"),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else { throw NotMade(status: 200, text: text) }
        return String(text[start.lowerBound..<end])
    }

    /// Asks the cases along to the group that stands first among the choices.
    public func invite(
        _ numbers: [String], to group: String, as username: String = "koordinator"
    ) throws {
        let client = try client(as: username)
        let key = String(group.dropFirst("/grupper/".count))
        for number in numbers {
            let page = client.submit("/arenden/\(number)/grupper/bjud-in", ["grupp": key])
            guard page.status == 303 else { throw NotMade(status: page.status, text: page.text) }
        }
    }

    public struct NotMade: Error {
        let status: Int
        let text: String

        public init(status: Int, text: String) {
            (self.status, self.text) = (status, text)
        }
    }
}
