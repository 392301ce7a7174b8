// expect: does not conform to protocol 'Page'
// A page names its template, so that the two can be held against each other at start.
import Templating

private struct Greeting: Page {
    #if MISTAKE
    #else
    static let template = "greeting"
    #endif
    static let fields: Fields<Greeting> = [.text("name") { $0.name }]
    let name: String
}
