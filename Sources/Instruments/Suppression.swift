/// What is too few to be shown, so that nobody can be told apart in a group. The numbers are a proposal: a
/// municipality's own policy for statistics decides.
struct Suppression: Sendable {
    /// Below this nothing at all is shown of a group.
    let fewestForms: Int
    /// Below this a question is not shown.
    let fewestAnswers: Int
    /// A share that is neither nobody nor at least so many is not shown; nor one that leaves fewer over.
    let fewestOfAKind: Int

    static let usual = Suppression(fewestForms: 5, fewestAnswers: 5, fewestOfAKind: 3)

    /// All yes is hidden too: it tells what everybody answered.
    func hides(yes: Int, no: Int) -> Bool {
        yes + no < fewestAnswers || no < fewestOfAKind || (yes > 0 && yes < fewestOfAKind)
    }
}
