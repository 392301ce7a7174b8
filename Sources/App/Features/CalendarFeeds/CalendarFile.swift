import Casework
import Crypto
import Law

/// A calendar as other programs read it (RFC 5545). It says when somebody is taken, in one neutral word, and
/// never with whom, where, or for what.
struct CalendarFile: Sendable {
    /// A time, by what makes it the same one when it is moved.
    struct Event: Sendable {
        let uid: String
        let day: Day
        /// Nil where only the day is known.
        let time: TimeOfDay?
        /// Minutes.
        let length: Int
        /// How often it has been moved or called off (RFC 5546 § 2.1.4).
        let sequence: Int
        let isCancelled: Bool
        /// When it was last changed.
        let changed: Instant
    }

    let title: String
    let events: [Event]

    static let mediaType = "text/calendar; charset=utf-8"

    var octets: [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kalender//SV", "CALSCALE:GREGORIAN"]
        lines += ["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]
        lines += CalendarFile.zone
        for event in events { lines += event.lines(title: title) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(CalendarFile.folded)
    }

    /// Summer time by directive 2000/84/EC, as the rules have been since 1996.
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ]

    /// No line is longer than 75 octets, without the break; a letter is never cut (§ 3.1).
    static func folded(_ line: String) -> [UInt8] {
        var octets: [UInt8] = [], length = 0
        for letter in line.unicodeScalars {
            let own = Array(String(letter).utf8)
            if length + own.count > 75 {
                octets += [0x0D, 0x0A, 0x20]
                length = 1
            }
            octets += own
            length += own.count
        }
        return octets + [0x0D, 0x0A]
    }

    /// § 3.3.11.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "\\", ";", ",": escaped += "\\\(letter)"
            case "\n": escaped += "\\n"
            case _ where letter.value < 0x20 || letter.value == 0x7F: continue
            default: escaped.unicodeScalars.append(letter)
            }
        }
        return escaped
    }
}

extension CalendarFile.Event {
    fileprivate func lines(title: String) -> [String] {
        let stamp = changed.compact
        return [
            "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)",
            "SEQUENCE:\(sequence)",
        ] + span + [
            "SUMMARY:\(CalendarFile.escaped(title))", "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
            "TRANSP:\(time == nil || isCancelled ? "TRANSPARENT" : "OPAQUE")", "CLASS:PRIVATE", "END:VEVENT",
        ]
    }

    private var span: [String] {
        guard let time else {
            return [
                "DTSTART;VALUE=DATE:\(day.compact)", "DTEND;VALUE=DATE:\(day.adding(days: 1).compact)",
            ]
        }
        let end = time.minute + length
        let zone = "TZID=Europe/Stockholm"
        return [
            "DTSTART;\(zone):\(day.compact)T\(clock(time.minute))",
            "DTEND;\(zone):\(day.adding(days: end / 1440).compact)T\(clock(end % 1440))",
        ]
    }

    private func clock(_ minute: Int) -> String {
        let (hours, part) = (minute / 60, minute % 60)
        return (hours < 10 ? "0" : "") + String(hours) + (part < 10 ? "0" : "") + String(part) + "00"
    }
}

extension Day {
    /// 20261127
    fileprivate var compact: String { description.filter { $0 != "-" } }
}

extension Instant {
    /// 20261127T123000Z
    fileprivate var compact: String {
        String(description.prefix(19)).filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
