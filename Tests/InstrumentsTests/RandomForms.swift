import Foundation

/// How many random forms of each instrument are recounted by another path: 100 000 in release, which is what
/// the build server runs last; fewer in debug, where they are slow. `STEGET_FORMS` says otherwise.
enum RandomForms {
    static let count = ProcessInfo.processInfo.environment["STEGET_FORMS"].flatMap(Int.init) ?? usual

    #if DEBUG
    private static let usual = 1000
    /// Of days and of whole groups, which are hundreds of answers each.
    static let many = max(50, count / 20)
    #else
    private static let usual = 100_000
    static let many = count
    #endif
}
