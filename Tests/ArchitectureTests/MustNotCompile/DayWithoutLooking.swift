// expect: must be unwrapped
// A day read from text may not exist: it cannot be used without looking.
import Law

private func following(_ text: String) -> Day? {
    #if MISTAKE
    Day(iso: text).adding(days: 1)
    #else
    Day(iso: text)?.adding(days: 1)
    #endif
}
