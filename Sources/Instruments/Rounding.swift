/// Rounding as results are told: half up, away from zero. It never rounds an answer.
enum Rounding {
    /// - Parameter decimals: how many are kept.
    static func halfUp(_ value: Double, decimals: Int) -> Double {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
    }

    /// A share in per cent with one decimal, counted in whole numbers; nil of nothing.
    static func percent(_ part: Int, of whole: Int) -> Double? {
        guard whole > 0 else { return nil }
        let tenths = (abs(part) * 2000 + whole) / (2 * whole)
        return Double(part < 0 ? -tenths : tenths) / 10
    }
}
