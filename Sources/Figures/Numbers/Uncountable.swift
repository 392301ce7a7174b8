/// Why a sum could not be done exactly. Nothing is ever rounded to get around it.
public enum Uncountable: Error, Sendable {
    /// The numbers are longer than 128 bits.
    case tooLarge
    case dividedByZero
}
