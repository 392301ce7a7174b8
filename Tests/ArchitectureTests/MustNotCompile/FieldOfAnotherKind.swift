// expect: cannot convert value of type 'String' to closure result type 'Link'
// An address that was put together as text could lead anywhere, or run a script.
import Templating

private struct Line: Fielded {
    let number: String
    #if MISTAKE
    static let fields: Fields<Line> = [.link("address") { "/arenden/" + $0.number }]
    #else
    static let fields: Fields<Line> = [.link("address") { "/arenden/\($0.number)" }]
    #endif
}
