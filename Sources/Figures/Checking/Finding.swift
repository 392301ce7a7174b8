/// One thing that was seen in what was pasted, in a sentence, with where it stands. It never says more than
/// can be shown from the figures themselves.
public struct Finding: Sendable, Hashable {
    public enum Weight: Sendable {
        /// Something cannot be so.
        case fault
        /// Nothing is wrong: what the figures tell.
        case note
        /// A line that could not be used.
        case unread
    }

    public enum Place: Sendable, Hashable {
        case cell(table: Int, row: Int, column: Int)
        case row(table: Int, row: Int)
        case column(table: Int, column: Int)
        /// In the pasted text, from 0.
        case line(Int)
        /// In what is known besides, from 0.
        case known(Int)
    }

    public let weight: Weight
    public let place: Place
    public let sentence: String

    init(_ weight: Weight, _ place: Place, _ sentence: String) {
        (self.weight, self.place, self.sentence) = (weight, place, sentence)
    }
}
