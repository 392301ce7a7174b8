/// When an amount is paid, in years from the start; the first year is 1. It never holds a calendar year.
public enum EconomyTiming: Sendable, Hashable {
    /// Discounted already where it was taken from.
    case presentValue
    /// The amount is the whole, in equal parts over these years.
    case spread(ClosedRange<Int>)
    /// The amount is paid each of these years.
    case yearly(ClosedRange<Int>)

    /// The longest time that a sheet reckons with.
    public static let years = 1...100
}
